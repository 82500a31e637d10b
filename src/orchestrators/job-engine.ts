/** One evaluation that is asked for. The same effect always gives the same order, so that a repeat is recognised. */
export interface JobOrder {
  /** Digest of the effect's key, see `orderKey`. */
  key: string;
  board: string;
  case: string;
  /** Where `dataset` is: a dataset of the Hub, or a repository on GitHub. */
  on: 'hub' | 'github';
  /** The requests dataset, and the request file in it. */
  dataset: string;
  path: string;
  model: string;
  /** '' where the board pins none. */
  revision: string;
  precision: string;
}

export const jobStates = ['queued', 'running', 'finished', 'failed', 'cancelled'] as const;
export type JobState = (typeof jobStates)[number];

export interface Job {
  job: string;
  state: JobState;
}

/** Why an engine does not take an order; another try would change nothing. */
export type LaunchRefusal = 'not-authorised' | 'not-found' | 'not-accepted' | 'key-reused';

export type Started = ({ started: true } & Job) | { started: false; reason: LaunchRefusal; words: string };

/** What evaluations run on. Everything but a refusal is thrown as a PlatformFault that says whether it may have been applied. */
export interface JobEngine {
  /** The job that was started under this key since then; null when there is none. Asked before a start is repeated. */
  find(key: string, since: Date): Promise<Job | null>;
  start(order: JobOrder): Promise<Started>;
  /** null: it knows no such job. */
  state(job: string): Promise<JobState | null>;
  /** The end of the job's log; null when there is none. */
  log(job: string): Promise<string | null>;
}
