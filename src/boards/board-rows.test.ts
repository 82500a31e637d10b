import { test as base, describe, expect } from 'vitest';
import { boardSchema } from './board.ts';
import { openBoardRows } from './board-rows.ts';

/** A contents dataset in memory that counts what it is asked. */
function dataset() {
  let now = Date.parse('2026-11-21T12:00:00Z');
  const state = {
    head: 'a',
    files: { 'README.md': '# rows', 'data/train-00000.jsonl': '{"fullname":"org/one"}\n' } as Record<string, string>,
    asked: [] as string[],
    forward: (milliseconds: number) => {
      now += milliseconds;
    },
  };
  const hub = {
    head: async () => {
      state.asked.push('head');
      return state.head;
    },
    async *listTree() {
      for (const [path, text] of Object.entries(state.files)) yield { path, oid: path, size: text.length };
    },
    readBytes: async (_repo: object, { path }: { path: string }) => {
      state.asked.push(path);
      return new TextEncoder().encode(state.files[path] ?? '');
    },
  };
  const board = boardSchema.parse({
    ...{
      name: 'b',
      title: 'B',
      spaces: ['org/space'],
      requests: { dataset: 'org/requests' },
      contents: 'org/contents',
    },
    maintainers: {},
  });
  return { state, rows: openBoardRows(board, { hub, clock: { now: () => new Date(now) } }) };
}

const test = base.extend('board', () => dataset());

describe('the table of a board', () => {
  test('is read once for each commit, and asked after once a minute', async ({ board: { state, rows } }) => {
    expect((await rows.read())?.rows.map((row) => row.model)).toEqual(['org/one']);
    await rows.read();
    state.forward(61_000);
    await rows.read();
    expect(state.asked).toEqual(['head', 'data/train-00000.jsonl', 'head']);
  });

  test('follows the dataset after a minute', async ({ board: { state, rows } }) => {
    await rows.read();
    state.head = 'b';
    state.files['data/train-00001.jsonl'] = '{"fullname":"org/two"}\n';
    expect((await rows.read())?.rows).toHaveLength(1);
    state.forward(61_000);
    expect((await rows.read())?.rows.map((row) => row.model)).toEqual(['org/one', 'org/two']);
  });

  test('questions at the same time read it once', async ({ board: { state, rows } }) => {
    await Promise.all([rows.read(), rows.read(), rows.read()]);
    expect(state.asked).toEqual(['head', 'data/train-00000.jsonl']);
  });

  test('is not held when it is too large', async ({ board: { state, rows } }) => {
    state.files['data/train-00001.jsonl'] = ' '.repeat(65 * 1024 * 1024);
    await expect(rows.read()).rejects.toThrow('more than 67108864');
  });
});
