import { existsSync, readFileSync } from 'node:fs';
import type { FailureClass } from '../../failures/failure-class.ts';

interface Job {
  model: string;
  revision: string;
  job_id: string | number | null;
}

/**
 * The log of a job that failed for this cause: the sample data/sandbox/logs/{cause}.log with the job's own names filled in.
 * A cause without a sample is a fault.
 */
export function readLog(cause: FailureClass, job: Job): string {
  const file = new URL(`../../../data/sandbox/logs/${cause}.log`, import.meta.url);
  if (!existsSync(file)) throw new Error(`There is no sample log for the cause "${cause}"`);
  return readFileSync(file, 'utf8')
    .replaceAll('{model}', job.model)
    .replaceAll('{revision}', job.revision)
    .replaceAll('{job_id}', String(job.job_id));
}
