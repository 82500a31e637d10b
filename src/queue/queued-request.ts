import type { RequestFile } from '../requests/request-file.ts';
import type { StatusClass } from '../requests/status-class.ts';

/** What the queue needs to know of one request file. */
export interface QueuedRequest {
  path: string;
  model: string;
  precision: string | null;
  revision: string | null;
  status: string;
  class: StatusClass;
  submitted: Date | null;
  started: Date | null;
  job: string | null;
  /** Billions. */
  params: number | null;
}

export function queuedRequest(
  path: string,
  { file, statusClass }: { file: RequestFile; statusClass: StatusClass },
): QueuedRequest {
  return {
    path,
    model: file.model,
    precision: file.precision,
    revision: file.revision,
    status: file.status ?? '',
    class: statusClass,
    submitted: file.submittedTime,
    started: file.jobStartTime,
    job: file.jobId,
    params: file.params,
  };
}
