import type { Board } from '../boards/board.ts';

export type Era = { era: 'current' } | { era: 'former'; dataset: string } | { era: 'other' };

/**
 * Which dataset the writer of a link meant. Datasets were moved and their names reused, so that a link to today's name
 * that is older than the move means the former dataset (leaderboard-domain.md §0). `other` is no dataset of this board.
 */
export function eraOfDataset(
  dataset: string,
  { requests, writtenAt }: { requests: Board['requests']; writtenAt: Date },
): Era {
  const isNamed = (name: string) => name.toLowerCase() === dataset.toLowerCase();
  const former = requests.formerDatasets.find((candidate) => isNamed(candidate.dataset));
  if (former) return { era: 'former', dataset: former.dataset };
  if (!isNamed(requests.dataset)) return { era: 'other' };
  const [meant] = requests.formerDatasets
    .filter(({ until }) => writtenAt < new Date(until))
    .sort((a, b) => a.until.localeCompare(b.until));
  return meant ? { era: 'former', dataset: meant.dataset } : { era: 'current' };
}
