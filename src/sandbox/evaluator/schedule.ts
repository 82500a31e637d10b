import type { EvaluationRequest } from './evaluation-request.ts';
import { parseNaiveTime } from './naive-time.ts';
import { waitingStatuses } from './waiting-statuses.ts';

type Entry = [path: string, request: EvaluationRequest];

/** Jobs that started longer ago than this were lost by the scheduler: they stay RUNNING until people notice (§6.1). */
const lostAfterMs = 24 * 3_600_000;

/** Running jobs whose time is over, and how many are left running after them. */
export function dueJobs(
  requests: ReadonlyMap<string, EvaluationRequest>,
  { now, pace }: { now: Date; pace: number },
): { due: Entry[]; running: number } {
  const alive = [...requests].filter(([, { status, job_start_time: start }]) => {
    const started = parseNaiveTime(start);
    return status === 'RUNNING' && started !== null && now.getTime() - started.getTime() < lostAfterMs;
  });
  const due = alive.filter(([, { job_start_time: start }]) => {
    const started = parseNaiveTime(start)?.getTime() ?? 0;
    return now.getTime() - started >= pace * 1000;
  });
  return { due, running: alive.length - due.length };
}

/** What waits, first submitted first. Times are compared as days and clock times, with or without T and Z. */
export function queue(requests: ReadonlyMap<string, EvaluationRequest>): Entry[] {
  const time = ([, { submitted_time }]: Entry) => submitted_time.replace(' ', 'T').replace('Z', '');
  return [...requests]
    .filter(([, { status }]) => waitingStatuses.includes(status))
    .sort((a, b) => (time(a) < time(b) ? -1 : time(a) > time(b) ? 1 : 0));
}
