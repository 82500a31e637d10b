import type { Board } from '../boards/board.ts';
import type { Lookups } from '../cases/lookups.ts';
import type { WriteFileEffect } from '../effects/planned-effect.ts';
import { flagFormatOf } from '../flags/flag-format-of.ts';
import { carryVotes, votesFile } from './carry-votes.ts';
import { type DatasetVerdict, judgeDataset } from './judge-dataset.ts';
import type { LinkedPulls } from './linked-pulls.ts';
import type { RenamePair } from './rename-pair.ts';

/** Everything that renaming a model on one board would change. */
export interface JudgedRename {
  pair: RenamePair;
  /** Results first: the request file decides what is shown (leaderboard-domain.md §5.2). */
  datasets: DatasetVerdict[];
  /** Votes for the old name. */
  votes: number;
  /** The entry of the old name in the board's list of flagged models goes with the model. */
  flag: WriteFileEffect | null;
}

interface Judging {
  board: Board;
  lookups: Lookups;
  hub: string;
  linked: LinkedPulls;
}

export async function judgeRename(pair: RenamePair, judging: Judging): Promise<JudgedRename> {
  const { board, lookups, linked } = judging;
  const places = [
    ...(board.results ? [{ files: 'results' as const, dataset: board.results, linked: linked.results }] : []),
    { files: 'requests' as const, dataset: board.requests.dataset, linked: linked.requests },
  ];
  const datasets: DatasetVerdict[] = [];
  for (const place of places) datasets.push(await judgeDataset({ ...place, pair }, judging));
  const file = board.votes
    ? await lookups.repositories.readFile({ type: 'dataset', name: board.votes }, { path: votesFile, revision: 'main' })
    : null;
  const votes = file ? carryVotes(file.text, pair).carried : 0;
  return { pair, datasets, votes, flag: await carriedFlag(pair, judging) };
}

/** A flag must not be lost by a rename (leaderboard-domain.md §5.2). */
async function carriedFlag({ from, to }: RenamePair, { board, lookups }: Judging): Promise<WriteFileEffect | null> {
  const { file } = board.flags;
  // Some lists name a model twice, once with a space at its end.
  const entries = (await lookups.flags())?.filter(({ key }) => key.trim() === from) ?? [];
  const last = entries.at(-1);
  if (!file || !last) return null;
  return {
    ...{ kind: 'write-file', repo: { type: file.type, name: file.repo }, path: file.path },
    title: `Carry the flag of ${from} over to ${to}`,
    content: {
      ...{
        of: 'entries',
        format: flagFormatOf(file),
        was: { ...Object.fromEntries(entries.map(({ key, url }) => [key, url])), [to]: null },
      },
      set: { ...Object.fromEntries(entries.map(({ key }) => [key, null])), [to]: last.url },
    },
  };
}
