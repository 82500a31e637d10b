import { expect, test } from 'vitest';
import { QueueSummary } from '../queue/queue-summary.ts';
import type { QueuedRequest } from '../queue/queued-request.ts';
import { openWeightReader } from './weight-reader.ts';

function request(model: string, more: Partial<QueuedRequest> = {}): QueuedRequest {
  const none = { precision: 'bfloat16', started: null, job: null, params: 7, submitted: null };
  return { path: `${model}.json`, model, revision: 'abc', status: 'FAILED', class: 'failed', ...none, ...more };
}

/** A board whose Hub fails on these models once. */
function board(known: string[], requests: QueuedRequest[], failing = new Set<string>()) {
  const weighed: string[] = [];
  const summary = new QueueSummary();
  for (const each of requests) summary.put(each);
  const reader = openWeightReader({
    flags: {
      weighed: async () => known,
      async weigh(name, revision) {
        if (failing.delete(name)) throw new Error('the Hub is away');
        weighed.push(`${name}@${revision}`);
      },
    },
    clock: { sleep: async () => undefined },
    log: { info: () => undefined },
  });
  return { weighed, reader, look: () => reader.start({ summary, read: requests.length, of: requests.length }) };
}

test('failed models are asked about once, the latest first; the others not at all', async () => {
  const at = (day: number) => new Date(Date.UTC(2024, 8, day));
  const { weighed, reader, look } = board(
    ['org/known'],
    [
      request('org/old', { submitted: at(1), revision: null }),
      request('org/new', { submitted: at(2) }),
      request('org/new', { submitted: at(3), path: 'org/new_float16.json' }),
      request('org/known'),
      request('org/fine', { class: 'finished' }),
    ],
  );
  look();
  look();
  await expect.poll(() => weighed).toEqual(['org/new@abc', 'org/old@main']);
  look();
  await reader.stop();
  expect(weighed).toHaveLength(2);
});

test('after a fault it goes on when the board is looked at again', async () => {
  const { weighed, reader, look } = board([], [request('org/a'), request('org/b')], new Set(['org/a']));
  look();
  const lookAgain = () => {
    look();
    return weighed;
  };
  await expect.poll(lookAgain).toEqual(['org/a@abc', 'org/b@abc']);
  await reader.stop();
});
