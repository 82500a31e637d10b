import { z } from 'zod';
import type { ThreadRef } from '../../src/threads/thread.ts';
import type { DiscordCrowd } from './crowd-on-discord.ts';

const withFooter = z.object({ embeds: z.array(z.object({ footer: z.object({ text: z.string() }).optional() })) });
const footerOf = (body: unknown) => withFooter.safeParse(body).data?.embeds[0]?.footer?.text;

/** Interactions in these threads that were not answered, or more than once; and comments that are there twice. */
export async function findDiscordMistakes(refs: ThreadRef[], crowd: DiscordCrowd): Promise<string[]> {
  const shown = (await Promise.all(refs.map((ref) => crowd.reads(ref)))).flat();
  const own = shown.filter(({ author }) => author.login === crowd.bot);
  const answers = own.flatMap(({ answers: of }) => (of === null ? [] : [of.interactionId]));
  const comments = own.flatMap(({ embeds }) => embeds.flatMap(({ footer }) => footer?.text ?? []));
  const replies = (await crowd.writes()).filter(({ kind, applied }) => kind === 'edit-reply' && applied);
  const instead = replies.filter(
    ({ path, body }) => footerOf(replies.findLast((each) => each.path === path)?.body) !== footerOf(body),
  );
  return [
    ...own.filter(({ thinking }) => thinking).map(({ id }) => `an interaction was never answered: message ${id}`),
    ...repeated(answers).map((id) => `interaction ${id} was answered twice`),
    ...repeated(comments).map((key) => `said twice on Discord: ${key}`),
    ...instead.map(({ path }) => `one answer took the place of another: ${path}`),
  ];
}

function repeated(all: string[]): string[] {
  return all.filter((each, index) => all.indexOf(each) !== index);
}
