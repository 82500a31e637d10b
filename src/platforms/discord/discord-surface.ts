import type { Kysely } from 'kysely';
import type { Database } from '../../store/database.ts';
import { type Actor, type ThreadRef, threadKey } from '../../threads/thread.ts';
import type { Surface } from '../surface.ts';
import { messageAnswer, readAnswer } from './api/answers.ts';
import { channelId, channelOfRef } from './channel-place.ts';
import { maintainerOnDiscord } from './check-rights.ts';
import { bodiesOf, footerOf } from './comments/bodies-of.ts';
import { markerKey } from './comments/marker-key.ts';
import { type Posting, postComment } from './comments/post-comment.ts';
import { readChannel } from './read-channel.ts';

/** Messages of a channel that a comment is looked for in. */
const newest = 100;

/**
 * Channels of Discord as threads: people write by slash commands, and the bot answers with embeds. `self` throws while nobody
 * could be asked who the bot is.
 */
export function discordSurface(posting: Posting, { self, url }: { self: () => Actor; url: string }): Surface {
  const { api, db } = posting;
  return {
    platform: 'discord',
    get self() {
      return self();
    },
    fetchThread: (ref) => readChannel(ref, db),
    // What is said in a channel reaches the bot once, or not at all: there is nothing to sweep.
    listThreads: async () => ({ threads: [], more: false }),
    openThread: async () => {
      throw new Error('the bot opens its threads where everybody finds them, never on Discord');
    },
    comment: (ref, comment) => postComment(ref, comment, posting),
    async editComment(ref, { id, ...comment }) {
      if (await isPrivate(id, db)) return;
      const body = bodiesOf(comment, posting.say).bodies.at(-1);
      await api.call('PATCH', `/channels/${channelId(ref)}/messages/${id}`, { body });
    },
    async findComment(ref, marker) {
      const key = markerKey(marker);
      return (await findAnswer(ref, key, db)) ?? findMessage(ref, key, { posting, self: self() });
    },
    // A command is acknowledged by being deferred, and nobody can react to one.
    react: async () => {},
    async setStatus(ref, status) {
      const { thread } = channelOfRef(ref);
      // A channel stays open whatever becomes of one case; a thread in it can be put away.
      if (thread !== null) await api.call('PATCH', `/channels/${thread}`, { body: { archived: status === 'closed' } });
    },
    // A name says nothing about who it is: people are known by their id.
    actorByLogin: async () => null,
    maintainer: (actor, board) => maintainerOnDiscord(actor, board, api),
    threadUrl: (ref) => `${url}/channels/${channelOfRef(ref).guild}/${channelId(ref)}`,
  };
}

/** Answers that only one person reads have no address in the channel, and are never about what changes later. */
async function isPrivate(id: string, db: Kysely<Database>): Promise<boolean> {
  const found = await db
    .selectFrom('interaction')
    .select('id')
    .where('answer_id', '=', id)
    .where('private', '=', true)
    .executeTakeFirst();
  return found !== undefined;
}

async function findAnswer(ref: ThreadRef, key: string, db: Kysely<Database>): Promise<{ id: string } | null> {
  const found = await db
    .selectFrom('interaction')
    .select('answer_id')
    .where('thread_key', '=', threadKey(ref))
    .where('answer_marker', '=', key)
    .executeTakeFirst();
  return found?.answer_id ? { id: found.answer_id } : null;
}

/** One that stands in the place of "thinking" is noted as that answer, so that the next one does not take its place. */
async function findMessage(
  ref: ThreadRef,
  key: string,
  { posting: { api, db, clock }, self }: { posting: Posting; self: Actor },
): Promise<{ id: string } | null> {
  const path = `/channels/${channelId(ref)}/messages?limit=${newest}` as const;
  const messages = readAnswer(messageAnswer.array(), await api.call('GET', path), `GET ${path}`);
  const found = messages.find(
    ({ author, embeds }) => author.id === self.id && embeds.some(({ footer }) => footer?.text === footerOf(key)),
  );
  if (found?.interaction_metadata)
    await db
      .updateTable('interaction')
      .set({ answered_at: clock.now(), answer_id: found.id, answer_marker: key })
      .where('id', '=', found.interaction_metadata.id)
      .where('answered_at', 'is', null)
      .execute();
  return found ? { id: found.id } : null;
}
