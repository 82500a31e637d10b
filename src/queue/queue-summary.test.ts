import { describe, expect, test } from 'vitest';
import { QueueSummary } from './queue-summary.ts';
import type { QueuedRequest } from './queued-request.ts';

const now = new Date('2026-11-21T12:00:00Z');

function request(path: string, more: Partial<QueuedRequest> = {}): QueuedRequest {
  const known = {
    model: path,
    precision: 'bfloat16',
    revision: null,
    status: 'PENDING',
    class: 'pending',
    submitted: null,
  } as const;
  return { path, ...known, started: null, job: null, params: 7, ...more };
}

function at(time: string): Date {
  return new Date(`2026-11-${time}Z`);
}

function summary(...requests: QueuedRequest[]): QueueSummary {
  const made = new QueueSummary();
  for (const each of requests) made.put(each);
  return made;
}

describe('the queue', () => {
  test('is served by the time of submission; equal times by path; unknown times last', () => {
    const queue = summary(
      request('z', { submitted: at('19T10:00:00') }),
      request('c', { submitted: at('20T10:00:00') }),
      request('b', { submitted: at('20T10:00:00') }),
      request('e'),
      request('d'),
      request('running', { class: 'running', submitted: at('01T00:00:00') }),
    );
    expect(['z', 'b', 'c', 'd', 'e'].map((path) => queue.position(path))).toEqual([1, 2, 3, 4, 5]);
    expect(queue.position('running')).toBeNull();
    expect(queue.position('nobody')).toBeNull();
  });

  test('follows changes: a file counts once, under its newest status', () => {
    const queue = summary(
      request('a', { submitted: at('19T10:00:00') }),
      request('b', { submitted: at('20T10:00:00') }),
    );
    queue.put(request('a', { class: 'running' }));
    expect(queue.counts()).toEqual({ pending: 1, running: 1, finished: 0, failed: 0, stopped: 0, unknown: 0 });
    expect(queue.position('b')).toBe(1);
    queue.remove('a');
    queue.remove('a');
    expect(queue.size).toBe(1);
  });

  test('calls stuck what runs longer than its size allows, oldest first', () => {
    const running = (path: string, params: number, started: string) =>
      request(path, { class: 'running', params, started: at(started) });
    const queue = summary(
      running('small, 20 hours', 7, '20T16:00:00'),
      running('small, 2 days', 7, '19T12:00:00'),
      running('large, 2 days', 70, '19T12:00:00'),
      running('large, 4 days', 70, '17T12:00:00'),
      request('no start time', { class: 'running', submitted: at('10T00:00:00') }),
      request('no time at all', { class: 'running' }),
      request('waits', { submitted: at('01T00:00:00') }),
    );
    expect(queue.stuck(now).map((each) => each.request.path)).toEqual([
      'no start time',
      'large, 4 days',
      'small, 2 days',
    ]);
  });
});
