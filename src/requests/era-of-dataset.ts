import type { Board } from '../boards/board.ts';
import type { DatasetPlace } from './dataset-place.ts';

export type Era = { era: 'current' } | { era: 'former'; dataset: string } | { era: 'other' };

/**
 * Which dataset the writer of a link meant. Datasets were moved and their names reused, so that a link to today's name
 * that is older than the move means the former dataset (leaderboard-domain.md §0); former ones are the Hub's. `other` is no
 * dataset of this board.
 */
export function eraOfDataset(
  { dataset, on = 'hub' }: DatasetPlace,
  { requests, writtenAt }: { requests: Board['requests']; writtenAt: Date },
): Era {
  const isNamed = (name: string) => name.toLowerCase() === dataset.toLowerCase();
  const former = requests.formerDatasets.find((candidate) => on === 'hub' && isNamed(candidate.dataset));
  if (former) return { era: 'former', dataset: former.dataset };
  if (on !== requests.on || !isNamed(requests.dataset)) return { era: 'other' };
  if (on === 'github') return { era: 'current' };
  const [meant] = requests.formerDatasets
    .filter(({ until }) => writtenAt < new Date(until))
    .sort((a, b) => a.until.localeCompare(b.until));
  return meant ? { era: 'former', dataset: meant.dataset } : { era: 'current' };
}
