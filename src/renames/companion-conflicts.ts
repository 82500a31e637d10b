import { datasetPlace } from '../requests/dataset-place.ts';
import type { DatasetVerdict } from './judge-dataset.ts';
import type { PullToRead } from './pull-ref.ts';

/** A description that names another pull request as its other half than the one there is. */
export interface CompanionConflict {
  /** Whose description it is. */
  pull: PullToRead;
  names: PullToRead[];
  /** What was found there for this pair; null: no open pull request. */
  found: PullToRead | null;
}

/**
 * Where the two pull requests of a rename do not name each other. The renaming tool links each in the other's description
 * (leaderboard-domain.md §5.1); a description that links none says nothing. What is renamed already needs no other half.
 */
export function companionConflicts(datasets: readonly DatasetVerdict[]): CompanionConflict[] {
  return datasets.flatMap((one) =>
    one.verdict === 'checked' ? datasets.flatMap((other) => (other === one ? [] : conflict(one, other))) : [],
  );
}

function conflict(one: Extract<DatasetVerdict, { verdict: 'checked' }>, other: DatasetVerdict): CompanionConflict[] {
  if (other.verdict !== 'checked' && other.verdict !== 'open') return [];
  const [half, files] = other.verdict === 'checked' ? [other.pull, other.files] : [other.open, other.open.files];
  const place = datasetPlace(half);
  const names = one.companions[files].map((number) => ({ ...place, number }));
  const found = other.verdict === 'checked' ? { ...place, number: other.pull.number } : null;
  if (names.length === 0 || names.some(({ number }) => number === found?.number)) return [];
  return [{ pull: { ...datasetPlace(one.pull), number: one.pull.number }, names, found }];
}
