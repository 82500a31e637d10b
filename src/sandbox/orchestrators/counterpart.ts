import type { JobState } from '../../orchestrators/job-engine.ts';
import type { NextFaults } from './next-faults.ts';

/** A local stand-in for an engine of evaluations: it validates what it is asked for and runs nothing. */
export interface Counterpart {
  url: string;
  /** In the order in which they were started. */
  jobs: readonly CounterpartJob[];
  faults: NextFaults;
  /** What an evaluation would have done. */
  move(job: string, state: JobState, log?: string): void;
  close(): Promise<void>;
}

export interface CounterpartJob {
  job: string;
  /** What a repeat is recognised by. */
  key: string;
  model: string;
  path: string;
  state: JobState;
  log: string | null;
}
