import { hubPlace } from '../platforms/hub/hub-place.ts';
import type { ThreadRef } from '../threads/thread.ts';

export interface PullToRead {
  dataset: string;
  number: number;
}

/** The thread of a pull request of a dataset. */
export function pullRef({ dataset, number }: PullToRead): ThreadRef {
  return { platform: 'hub', place: hubPlace({ type: 'dataset', name: dataset }), number };
}
