import type { Repo } from '../platforms/hub/hub-client.ts';
import type { DatasetPlace } from './dataset-place.ts';

/** The repository behind a dataset's name: `datasetRepo(board.requests)` is where the request files are. */
export function datasetRepo({ dataset, on }: DatasetPlace): Repo {
  return { type: on === 'github' ? 'github' : 'dataset', name: dataset };
}
