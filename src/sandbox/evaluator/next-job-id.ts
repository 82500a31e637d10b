import type { EvaluationRequest } from './evaluation-request.ts';

/** Scheduler numbers count up: above every number in the dataset, and above what the time gives, so that none comes twice. */
export function nextJobId(requests: Iterable<EvaluationRequest>, now: Date): number {
  let highest = Math.floor(now.getTime() / 1000) - 1_700_000_000;
  for (const { job_id: id } of requests) highest = Math.max(highest, Number(id) || 0);
  return highest + 1;
}
