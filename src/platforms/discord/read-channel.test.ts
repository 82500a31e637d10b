import { afterAll, beforeAll, expect, test } from 'vitest';
import { newStoreImage } from '../../../test/new-store-image.ts';
import { leaseOf } from '../../store/lease.ts';
import { openStore, type Store } from '../../store/open-store.ts';
import { findFacts } from '../../threads/find-facts.ts';
import { loadSeenThread } from '../../threads/load-seen-thread.ts';
import { saveThread } from '../../threads/save-thread.ts';
import type { ThreadRef } from '../../threads/thread.ts';
import { readChannel } from './read-channel.ts';

const ref: ThreadRef = { platform: 'discord', place: '1/2', number: 0 };
const key = 'discord:1/2#0';
const start = Date.parse('2026-11-21T12:00:00Z');
let store: Store;
beforeAll(async () => {
  store = await openStore({ databaseUrl: null, directory: null, image: newStoreImage(), onQueueError: () => {} });
});
afterAll(() => store.close());

async function receive(from: number, to: number): Promise<void> {
  const rows = Array.from({ length: to - from }, (_, index) => ({
    ...{ id: String(from + index), thread_key: key, text: '/ping', token: 't', private: true },
    author: JSON.stringify({ platform: 'discord', id: '7', login: 'sam' }),
    created_at: new Date(start + (from + index) * 1_000),
  }));
  await store.db.insertInto('interaction').values(rows).execute();
}

/** Looks at the channel and keeps it as seen; the kinds of what is new, and how many of each. */
async function sync(): Promise<Record<string, number>> {
  const { seen, thread } = await loadSeenThread(key, () => readChannel(ref, store.db), store.db);
  const facts = findFacts(seen, thread);
  const look = { at: null, intervalMs: null };
  await store.db
    .transaction()
    .execute((trx) => saveThread(trx, { key, board: 'b', thread, seen, now: new Date(start), look }));
  const kinds = Object.groupBy(facts, ({ kind }) => kind);
  return Object.fromEntries(Object.entries(kinds).map(([kind, all = []]) => [kind, all.length]));
}

test('what was not seen yet is shown, however many; what is too old to be shown is not gone', async () => {
  await receive(1000, 1150);
  expect(await sync()).toEqual({ 'message-posted': 150 });
  expect((await readChannel(ref, store.db)).messages).toHaveLength(100);
  expect(await sync()).toEqual({});
  await receive(1150, 1180);
  expect(await sync()).toEqual({ 'message-posted': 30 });
});

test('what an open case was asked for by stays, and comes back unseen by nobody', async () => {
  const opened = {
    ...{
      board: 'b',
      home_thread: key,
      message_id: '1003',
      version: 1,
      told: '',
      about: 'a',
      subject: '{}',
      request: '{}',
    },
    ...{ requester: '{}', followed: '{}', created_at: new Date(start), updated_at: new Date(start) },
  };
  await store.db
    .insertInto('case')
    .values({ ...opened, state: 'proposed' })
    .execute();
  expect((await readChannel(ref, store.db)).messages[0]?.id).toBe('1003');
  expect(await sync()).toEqual({});
  await store.db.updateTable('case').set({ state: 'finished' }).execute();
  expect((await readChannel(ref, store.db)).messages[0]?.id).not.toBe('1003');
  expect(await sync()).toEqual({});
});

test('an old command is not run again when its case is followed again', async () => {
  await store.db.updateTable('case').set({ state: 'evaluating' }).execute();
  expect((await readChannel(ref, store.db)).messages[0]?.id).toBe('1003');
  expect(await sync()).toEqual({});
});

test('however many were said in a channel, a sync loads those that it shows', async () => {
  const { seen } = await loadSeenThread(key, () => readChannel(ref, store.db), store.db);
  expect(seen?.messages).toHaveLength(101);
});

test('a lease is one process’s until it is given back', async () => {
  const [one, other] = ['one', 'other'].map((holder) => leaseOf(store.db, { name: 'gateway', holder }));
  expect([await one?.hold(), await other?.hold(), await one?.hold()]).toEqual([true, false, true]);
  await one?.giveBack();
  expect([await other?.hold(), await one?.hold()]).toEqual([true, false]);
  await store.db
    .updateTable('lease')
    .set({ until: new Date(0) })
    .execute();
  expect(await one?.hold()).toBe(true);
});
