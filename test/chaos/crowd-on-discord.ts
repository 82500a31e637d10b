import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';
import type { ThreadRef } from '../../src/threads/thread.ts';
import { invocationOf } from '../scenarios/platforms/invocation-of.ts';
import type { Crowd } from './crowd.ts';
import { readLog } from './read-log.ts';
import type { SandboxAddresses } from './sandbox-addresses.ts';

const acted = z.object({
  refused: z.string().nullable(),
  answer: z.string().optional(),
  threadId: z.string().optional(),
});
const connections = z.object({ connected: z.int() });
const shown = z.object({
  id: z.string(),
  author: z.object({ login: z.string() }),
  text: z.string(),
  thinking: z.boolean(),
  embeds: z.array(z.object({ description: z.string().default(''), footer: z.object({ text: z.string() }).optional() })),
  answers: z.object({ interactionId: z.string() }).nullable(),
});
type ShownOnDiscord = z.infer<typeof shown>;

export interface DiscordCrowd extends Crowd {
  /** What anybody sees in the thread, oldest first. */
  reads(ref: ThreadRef): Promise<ShownOnDiscord[]>;
}

const people = ['olivia-owner', 'sam-stranger', 'mira-maintainer', 'noor-maintainer'];

/** People in threads of the board's channel, who do again what was not answered in time. */
export function crowdOnDiscord({ discord: { control, guild, channels } }: SandboxAddresses): DiscordCrowd {
  const channel = channels.leaderboard ?? '';
  const repeated = new Set<string>();
  const threadOf = ({ place }: ThreadRef) => place.split('/')[2] ?? '';
  const get = async (path: string) => (await fetch(control + path)).json();

  async function act(login: string, body: object): Promise<z.infer<typeof acted>> {
    const answer = await fetch(`${control}/people/${login}`, { method: 'POST', body: JSON.stringify(body) });
    return acted.parse(await answer.json());
  }

  /** A button that is gone after a try that nobody answered was pressed by that try. */
  async function untilAnswered(login: string, ref: ThreadRef, body: object): Promise<void> {
    for (let tries = 0; ; tries += 1) {
      while (connections.parse(await get('/gateway')).connected === 0) await pause(50);
      const { refused, answer } = await act(login, body);
      if (refused !== null && tries === 0) throw new Error(`${login} ${JSON.stringify(body)}: ${refused}`);
      if (refused !== null || answer === 'thinking') return;
      repeated.add(ref.place);
    }
  }

  async function says(login: string, ref: ThreadRef, text: string): Promise<void> {
    await untilAnswered(login, ref, { act: 'runs', channel: threadOf(ref), command: invocationOf(text) });
  }

  async function reads(ref: ThreadRef): Promise<ShownOnDiscord[]> {
    const seen = await Promise.all(people.map((login) => get(`/people/${login}/channels/${threadOf(ref)}/messages`)));
    const all = new Map(seen.flatMap((each) => shown.array().parse(each)).map((each) => [each.id, each]));
    return [...all.values()].sort((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1));
  }

  return {
    ...{ platform: 'discord', bot: 'steward-bot', says, reads, repeated },
    async opens(login, name, text) {
      const { threadId } = await act(login, { act: 'opens-thread', channel, name });
      const ref: ThreadRef = { platform: 'discord', place: `${guild}/${channel}/${threadId}`, number: 0 };
      await says(login, ref, text);
      return ref;
    },
    edits: () => Promise.reject(new Error('a slash command cannot be edited')),
    reacts: (login, ref, messageId) => untilAnswered(login, ref, { act: 'presses', messageId, button: 'Approve' }),
    said: async (ref) =>
      (await reads(ref)).map(({ id, author: { login }, text, embeds }) => {
        const words = [text, ...embeds.map(({ description }) => description)].join('\n');
        return { id, login, text: words, acknowledged: false };
      }),
    writes: () => readLog(control),
  };
}
