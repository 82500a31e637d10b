import type { JobState } from '../../orchestrators/job-engine.ts';
import type { CounterpartJob } from './counterpart.ts';

/** The jobs of a counterpart. */
export interface JobBook {
  all: CounterpartJob[];
  add(job: Pick<CounterpartJob, 'key' | 'model' | 'path'>): CounterpartJob;
  get(job: string): CounterpartJob | undefined;
  move(job: string, state: JobState, log?: string): void;
}

/** Numbers start where no other number of a test is. */
const first = 7_001;

export function openJobBook(): JobBook {
  const all: CounterpartJob[] = [];
  const get = (job: string) => all.find((each) => each.job === job);
  return {
    all,
    get,
    add(what) {
      const made: CounterpartJob = { ...what, job: String(first + all.length), state: 'queued', log: null };
      all.push(made);
      return made;
    },
    move(job, state, log) {
      const moved = get(job);
      if (!moved) throw new Error(`there is no job ${job}`);
      moved.state = state;
      moved.log = log ?? moved.log;
    },
  };
}
