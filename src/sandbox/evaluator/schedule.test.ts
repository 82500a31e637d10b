import { expect, test } from 'vitest';
import { type EvaluationRequest, readEvaluationRequest } from './evaluation-request.ts';
import { nextJobId } from './next-job-id.ts';
import { dueJobs, queue } from './schedule.ts';

const now = new Date('2024-09-10T12:00:00.000Z');

function requests(fields: Record<string, object>): Map<string, EvaluationRequest> {
  return new Map(
    Object.entries(fields).map(([path, more]) => {
      const base = { model: 'a/b', precision: 'float16', status: 'PENDING', submitted_time: '2024-09-01T00:00:00Z' };
      const read = readEvaluationRequest(JSON.stringify({ ...base, ...more }));
      if (!read) throw new Error('not a request file');
      return [path, read];
    }),
  );
}

test('what waits is launched in the order of submission, however the time is written', () => {
  const waiting = requests({
    late: { submitted_time: '2024-09-03T10:00:00Z' },
    early: { submitted_time: '2023-10-15 11:17:51', status: 'RERUN' },
    middle: { submitted_time: '2024-09-03T09:59:59Z' },
    over: { status: 'FINISHED', submitted_time: '2023-01-01T00:00:00Z' },
  });
  expect(queue(waiting).map(([path]) => path)).toEqual(['early', 'middle', 'late']);
});

test('a job is due when it ran for the pace; one that was lost or never started is left alone', () => {
  const running = requests({
    due: { status: 'RUNNING', job_start_time: '2024-09-10T11:59:50.000000' },
    fresh: { status: 'RUNNING', job_start_time: '2024-09-10T11:59:58.000000' },
    lost: { status: 'RUNNING', job_start_time: '2024-08-10T11:59:50.000000' },
    unstarted: { status: 'RUNNING', job_start_time: null },
  });
  const jobs = dueJobs(running, { now, pace: 5 });
  expect(jobs.due.map(([path]) => path)).toEqual(['due']);
  expect(jobs.running).toBe(1);
});

test('job numbers lie above every number there is', () => {
  const some = requests({ a: { job_id: '99000000' }, b: { job_id: -1 }, c: { job_id: null } });
  expect(nextJobId(some.values(), now)).toBe(99_000_001);
  expect(nextJobId([], now)).toBe(now.getTime() / 1000 - 1_700_000_000 + 1);
});

test('what is not a request file is passed over', () => {
  expect(readEvaluationRequest('{"model": 3}')).toBeNull();
  expect(readEvaluationRequest('{')).toBeNull();
});
