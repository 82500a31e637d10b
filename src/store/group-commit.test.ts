import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { groupCommit } from './group-commit.ts';

/** A writer whose writes end when told to. */
function heldWriter() {
  const writes: { items: readonly string[]; end(fault?: Error): void }[] = [];
  const write = (items: readonly string[]) =>
    new Promise<void>((resolve, reject) => {
      writes.push({ items, end: (fault) => (fault ? reject(fault) : resolve()) });
    });
  return { writes, write };
}

/** Two turns of the event loop: the writer waits for one before each write. */
async function turn() {
  await nextTurn();
  await nextTurn();
}

test('what arrives during a write shares the next one, in order', async () => {
  const { writes, write } = heldWriter();
  const commit = groupCommit(write, { most: 10 });
  const first = commit(['a']);
  await turn();
  const others = Promise.all([commit(['b']), commit(['c', 'd'])]);
  expect(writes.map(({ items }) => items)).toEqual([['a']]);
  writes[0]?.end();
  await first;
  await turn();
  expect(writes.map(({ items }) => items)).toEqual([['a'], ['b', 'c', 'd']]);
  writes[1]?.end();
  await others;
});

test('nobody is told before the write with their items has ended', async () => {
  const { writes, write } = heldWriter();
  const commit = groupCommit(write, { most: 10 });
  const told: string[] = [];
  const first = commit(['a']).then(() => told.push('a'));
  await turn();
  const second = commit(['b']).then(() => told.push('b'));
  await turn();
  expect(told).toEqual([]);
  writes[0]?.end();
  await first;
  await turn();
  expect(told).toEqual(['a']);
  writes[1]?.end();
  await second;
});

test('at most so many callers share a write', async () => {
  const { writes, write } = heldWriter();
  const commit = groupCommit(write, { most: 2 });
  const all = Promise.all(['a', 'b', 'c', 'd'].map((item) => commit([item])));
  for (let ended = 0; ended < 2; ended += 1) {
    await turn();
    writes[ended]?.end();
  }
  await all;
  expect(writes.map(({ items }) => items.join(''))).toEqual(['ab', 'cd']);
});

test('a caller whose items cannot be written does not take the others along', async () => {
  const written: string[] = [];
  const commit = groupCommit<string>(
    async (items) => {
      await turn();
      if (items.includes('bad')) throw new Error('cannot be stored');
      written.push(...items);
    },
    { most: 10 },
  );
  const answers = await Promise.allSettled(['first', 'good', 'bad', 'fine'].map((item) => commit([item])));
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected', 'fulfilled']);
  expect(written).toEqual(['first', 'good', 'fine']);
});
