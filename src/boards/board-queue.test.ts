import { describe, expect, test } from 'vitest';
import { PlatformFault } from '../platforms/platform-fault.ts';
import { RequestIndex } from '../requests/request-index.ts';
import { boardSchema } from './board.ts';
import type { FileChange } from './board-files.ts';
import { openBoardQueue } from './board-queue.ts';

const board = boardSchema.parse({
  ...{ name: 'b', title: 'B', spaces: ['org/space'], requests: { dataset: 'org/requests' }, maintainers: {} },
});

const now = new Date('2026-11-21T12:00:00Z');

function pathOf(number: number): string {
  return `org/m${number}_eval_request_False_bfloat16_Original.json`;
}

/** A requests dataset in memory: contents by path, which of them an earlier run kept, and which reads there were. */
function requests(count: number, on: 'hub' | 'github' = 'hub') {
  const contents = new Map(Array.from({ length: count }, (_, number) => [pathOf(number), text(number, 'PENDING')]));
  const index = new RequestIndex({ rule: board.requests.fileName, entries: entries(contents) });
  const kept: { path: string; oid: string; text: string }[] = [];
  const reads: string[] = [];
  const listeners: ((change: FileChange) => void)[] = [];
  const faults: Error[] = [];
  const sleeps: number[] = [];
  const files = {
    refresh: async () => ({ index, head: 'head', changed: [] }),
    read: async (path: string) => {
      const fault = faults.pop();
      if (fault) throw fault;
      reads.push(path);
      const content = contents.get(path);
      return content === undefined ? null : { text: content, oid: content };
    },
    async *kept() {
      yield* kept;
    },
    onChange: (listener: (change: FileChange) => void) => listeners.push(listener),
  };
  const clock = {
    now: () => now,
    sleep: async (milliseconds: number) => {
      sleeps.push(milliseconds);
    },
  };
  return {
    ...{ contents, kept, reads, faults },
    sleeps,
    queue: openBoardQueue(
      { ...board, requests: { ...board.requests, on } },
      { files, clock, log: { info: () => undefined } },
    ),
    change(path: string, content: string | null) {
      if (content === null) contents.delete(path);
      else contents.set(path, content);
      const change = { path, oid: content };
      index.apply([change]);
      for (const listener of listeners) listener(change);
    },
  };
}

function* entries(contents: Map<string, string>) {
  yield { path: 'README.md', oid: 'readme' };
  for (const [path, oid] of contents) yield { path, oid };
}

function text(number: number, status: string): string {
  return JSON.stringify({ model: `org/m${number}`, precision: 'bfloat16', status });
}

describe('the queue of a board', () => {
  test('says how far it has read while many files are unknown, and reads on in the background', async () => {
    const dataset = requests(80);
    const first = await dataset.queue.read();
    expect({ read: first.read, of: first.of }).toEqual({ read: 0, of: 80 });
    await expect.poll(async () => (await dataset.queue.read()).read).toBe(80);
    expect((await dataset.queue.read()).summary.counts()).toMatchObject({ pending: 80, running: 0 });
    expect(new Set(dataset.reads).size).toBe(80);
  });

  test('does not read again what an earlier run read, unless it changed since', async () => {
    const dataset = requests(3);
    for (const number of [0, 1]) {
      const known = text(number, 'PENDING');
      dataset.kept.push({ path: pathOf(number), oid: number === 0 ? known : 'older', text: known });
    }
    expect((await dataset.queue.read()).read).toBe(3);
    expect(dataset.reads.toSorted()).toEqual([pathOf(1), pathOf(2)]);
  });

  test('follows changed, new and removed files, and looks at no other', async () => {
    const dataset = requests(10);
    await dataset.queue.read();
    dataset.reads.length = 0;
    dataset.change(pathOf(3), text(3, 'RUNNING'));
    dataset.change(pathOf(10), text(10, 'FAILED'));
    dataset.change(pathOf(4), null);
    dataset.change('notes.txt', 'no request file');
    const { summary, of } = await dataset.queue.read();
    expect(summary.counts()).toEqual({ pending: 8, running: 1, finished: 0, failed: 1, stopped: 0, unknown: 0 });
    expect(of).toBe(10);
    expect(dataset.reads.toSorted()).toEqual([pathOf(10), pathOf(3)]);
  });

  test('counts a broken file as unknown', async () => {
    const dataset = requests(1);
    dataset.change(pathOf(0), '{"model": ');
    expect((await dataset.queue.read()).summary.counts()).toMatchObject({ pending: 0, unknown: 1 });
  });

  test('takes a pause when the Hub fails, and goes on', async () => {
    const dataset = requests(80);
    dataset.faults.push(new Error('the Hub is away'));
    dataset.queue.start();
    await expect.poll(async () => (await dataset.queue.read()).read).toBe(80);
    expect(dataset.sleeps).toEqual([5_000]);
  });

  test('waits until a limit is lifted', async () => {
    const dataset = requests(80);
    const until = new Date(now.getTime() + 60_000);
    dataset.faults.push(new PlatformFault('rate-limited', 'too many', { outcome: 'not-applied', until }));
    dataset.queue.start();
    await expect.poll(async () => (await dataset.queue.read()).read).toBe(80);
    expect(dataset.sleeps).toEqual([60_000]);
  });

  test.each([
    ['hub', 200],
    ['github', 3_600],
  ] as const)('is gentle after some hundred files: %s', async (on, pause) => {
    const dataset = requests(510, on);
    dataset.queue.start();
    await expect.poll(async () => (await dataset.queue.read()).read).toBe(510);
    expect(dataset.sleeps.length).toBeGreaterThan(5);
    expect(new Set(dataset.sleeps)).toEqual(new Set([pause]));
  });

  test('stops in the middle', async () => {
    const dataset = requests(400);
    dataset.queue.start();
    await dataset.queue.stop();
    expect(dataset.reads.length).toBeLessThan(400);
  });
});
