import { expect, test } from 'vitest';
import { carryVotes } from './carry-votes.ts';

const pair = { from: 'a/old', to: 'a/new' };
const line = (model: string, username: string, revision = 'r1') =>
  JSON.stringify({ model, revision, username, timestamp: '2024-06-20T10:00:00Z' });

test('votes go over, siblings and broken lines stay as they are', () => {
  const text = `${line('a/old', 'x')}\n${line('a/old-chat', 'x')}\nnot json\n${line('b/old', 'y')}\n`;
  const carried = `${line('a/new', 'x')}\n${line('a/old-chat', 'x')}\nnot json\n${line('b/old', 'y')}\n`;
  expect(carryVotes(text, pair)).toEqual({ text: carried, carried: 1 });
});

test('one vote for each person and revision', () => {
  const text = `${line('a/new', 'x')}\n${line('a/old', 'x')}\n${line('a/old', 'x', 'r2')}\n`;
  expect(carryVotes(text, pair).text).toBe(`${line('a/new', 'x')}\n${line('a/new', 'x', 'r2')}\n`);
});

test('no vote for the old name: nothing changes', () => {
  expect(carryVotes(line('a/old-chat', 'x'), pair)).toEqual({ text: line('a/old-chat', 'x'), carried: 0 });
});
