import { threadsOf } from '../platforms/threads-of.ts';
import type { DatasetPlace } from '../requests/dataset-place.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import type { ThreadRef } from '../threads/thread.ts';

export interface PullToRead extends DatasetPlace {
  number: number;
}

/** The thread of a pull request of a dataset, or of the GitHub repository that stands for one. */
export function pullRef({ number, ...place }: PullToRead): ThreadRef {
  return { ...threadsOf(datasetRepo(place)), number };
}
