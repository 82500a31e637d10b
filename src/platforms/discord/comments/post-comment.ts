import { setTimeout as pause } from 'node:timers/promises';
import type { Kysely } from 'kysely';
import type { Clock } from '../../../clock.ts';
import type { Say } from '../../../replies/reply.ts';
import type { Database } from '../../../store/database.ts';
import { type ThreadRef, threadKey } from '../../../threads/thread.ts';
import { PlatformFault } from '../../platform-fault.ts';
import type { Comment } from '../../surface.ts';
import { messageAnswer, readAnswer } from '../api/answers.ts';
import type { DiscordApi } from '../api/discord-api.ts';
import { channelId } from '../channel-place.ts';
import { privately } from '../interactions/callback.ts';
import { bodiesOf } from './bodies-of.ts';
import type { MessageBody } from './message-body.ts';

export interface Posting {
  api: DiscordApi;
  db: Kysely<Database>;
  clock: Clock;
  say: Say;
  /** Id of the application, which answers of interactions belong to; throws while Discord could not be asked. */
  application(): string;
}

/** Discord keeps the token of an interaction for 15 minutes. */
const tokenLastsMs = 14 * 60_000 + 30_000;

/** An answer may be ready before its deferral has arrived at Discord, which knows of none until then. */
const deferralTakesMs = 10_000;
const deferralTries = 12;
const betweenTriesMs = 250;

interface Interaction {
  id: string;
  author: { id: string };
  token: string;
  private: boolean;
  created_at: Date;
  answered_at: Date | null;
  answer_id: string | null;
  answer_marker: string | null;
}

/**
 * Says something in a channel. The first answer to an interaction takes the place of its "thinking", as long as its token lives;
 * everything else is a message of the channel, but what only one person was to read is never posted there. Returns the id of
 * the message that shows the end of the text, and the buttons.
 */
export async function postComment(ref: ThreadRef, comment: Comment, posting: Posting): Promise<{ id: string }> {
  const { key, bodies } = bodiesOf(comment, posting.say);
  const asked = comment.answers === null ? null : await interactionOf(ref, comment.answers, posting);
  if (asked === null) return inChannel(ref, { bodies, key }, posting);
  const alive = posting.clock.now().getTime() - asked.created_at.getTime() < tokenLastsMs;
  const begun = alive ? await begin(asked, { bodies, key }, posting) : null;
  const rest = begun === null ? bodies : bodies.slice(1);
  if (begun !== null && rest.length === 0) return { id: begun };
  if (!asked.private) return inChannel(ref, { bodies: rest, key }, posting);
  if (alive && (begun !== null || asked.answered_at !== null)) return followUp(asked, rest, posting);
  return inChannel(ref, { bodies: [tooLate(asked, posting)], key }, posting);
}

/** The id of the answer in the place of "thinking", by this try or an earlier one; null when another answer stands there. */
async function begin(
  asked: Interaction,
  { bodies, key }: { bodies: readonly MessageBody[]; key: string },
  posting: Posting,
): Promise<string | null> {
  // Only a whole comment is found by its own marker.
  const marker = bodies.length > 1 ? `${key} begun` : key;
  if (asked.answer_marker === marker) return asked.answer_id;
  const [body] = bodies;
  return body && asked.answered_at === null ? answer(asked, { body, marker }, posting) : null;
}

async function interactionOf(ref: ThreadRef, id: string, { db }: Posting): Promise<Interaction | null> {
  const found = await db
    .selectFrom('interaction')
    .select(['id', 'author', 'token', 'private', 'created_at', 'answered_at', 'answer_id', 'answer_marker'])
    .where('id', '=', id)
    .where('thread_key', '=', threadKey(ref))
    .executeTakeFirst();
  return found ?? null;
}

/** Puts the answer in the place of "thinking"; null when Discord knows nothing of it, because nobody deferred it in time. */
async function answer(
  { id, token, created_at: since }: Interaction,
  { body, marker }: { body: MessageBody; marker: string },
  { api, db, clock, application }: Posting,
): Promise<string | null> {
  const path = `/webhooks/${application()}/${token}/messages/@original` as const;
  const young = clock.now().getTime() - since.getTime() < deferralTakesMs;
  for (let tries = young ? deferralTries : 1; tries > 0; tries -= 1) {
    try {
      const answered = readAnswer(
        messageAnswer,
        await api.call('PATCH', path, { body, signedIn: false }),
        'PATCH answer',
      );
      await db
        .updateTable('interaction')
        .set({ answered_at: clock.now(), answer_id: answered.id, answer_marker: marker })
        .where('id', '=', id)
        .execute();
      return answered.id;
    } catch (fault) {
      if (!(fault instanceof PlatformFault) || (fault.status !== 404 && fault.status !== 401)) throw fault;
    }
    if (tries > 1) await pause(betweenTriesMs);
  }
  return null;
}

/** Sends what belongs to an answer that only one person reads. */
async function followUp(
  { token }: Interaction,
  bodies: readonly MessageBody[],
  { api, application }: Posting,
): Promise<{ id: string }> {
  const path = `/webhooks/${application()}/${token}?wait=true` as const;
  let id = '';
  for (const body of bodies) {
    const options = { body: { ...body, flags: privately }, signedIn: false };
    id = readAnswer(messageAnswer, await api.call('POST', path, options), 'POST follow-up').id;
  }
  return { id };
}

/** Posts messages in a channel; an earlier try of the last minutes is found by Discord itself, through the nonce. */
async function inChannel(
  ref: ThreadRef,
  { bodies, key }: { bodies: readonly MessageBody[]; key: string },
  { api }: Posting,
): Promise<{ id: string }> {
  let id = '';
  for (const [index, body] of bodies.entries()) {
    const nonce = `${key}${bodies.length - index}`.slice(0, 25);
    const path = `/channels/${channelId(ref)}/messages` as const;
    id = readAnswer(
      messageAnswer,
      await api.call('POST', path, { body: { ...body, nonce, enforce_nonce: true } }),
      `POST ${path}`,
    ).id;
  }
  return { id };
}

function tooLate({ author }: Interaction, { say }: Posting): MessageBody {
  const [body] = bodiesOf(
    { text: say({ template: 'discord-too-late', data: { user: author.id } }), card: null },
    say,
  ).bodies;
  if (!body) throw new Error('a comment has at least one body');
  return body;
}
