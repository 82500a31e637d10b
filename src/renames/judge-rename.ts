import type { Board } from '../boards/board.ts';
import type { Lookups } from '../cases/lookups.ts';
import type { WriteFileEffect } from '../effects/planned-effect.ts';
import { flagFormatOf } from '../flags/flag-format-of.ts';
import { datasetPlace } from '../requests/dataset-place.ts';
import { carryVotes, votesFile } from './carry-votes.ts';
import { type CompanionConflict, companionConflicts } from './companion-conflicts.ts';
import { type DatasetVerdict, judgeDataset } from './judge-dataset.ts';
import type { LinkedPulls } from './linked-pulls.ts';
import type { RenamePair } from './rename-pair.ts';

/** Everything that renaming a model on one board would change. */
export interface JudgedRename {
  pair: RenamePair;
  /** Results first: the request file decides what is shown (leaderboard-domain.md §5.2). */
  datasets: DatasetVerdict[];
  /** Descriptions that name another other half: asked about, unless both halves were linked all the same. */
  conflicts: CompanionConflict[];
  /** Votes for the old name. */
  votes: number;
  /** The entry of the old name in the board's list of flagged models goes with the model. */
  flag: WriteFileEffect | null;
}

interface Judging {
  board: Board;
  lookups: Lookups;
  hub: string;
  github: string;
  linked: LinkedPulls;
}

export async function judgeRename(pair: RenamePair, judging: Judging): Promise<JudgedRename> {
  const { board, lookups } = judging;
  const first = await judgeDatasets(pair, judging);
  const named = namedByOther(first, judging.linked);
  const datasets = named === null ? first : await judgeDatasets(pair, { ...judging, linked: named });
  const file = board.votes
    ? await lookups.repositories.readFile({ type: 'dataset', name: board.votes }, { path: votesFile, revision: 'main' })
    : null;
  const votes = file ? carryVotes(file.text, pair).carried : 0;
  const flag = await carriedFlag(pair, judging);
  return { pair, datasets, conflicts: companionConflicts(datasets), votes, flag };
}

async function judgeDatasets(pair: RenamePair, judging: Judging): Promise<DatasetVerdict[]> {
  const { board, linked } = judging;
  const places = [
    ...(board.results ? [{ files: 'results' as const, dataset: board.results, linked: linked.results }] : []),
    { files: 'requests' as const, ...datasetPlace(board.requests), linked: linked.requests },
  ];
  const datasets: DatasetVerdict[] = [];
  for (const place of places) datasets.push(await judgeDataset({ ...place, pair }, judging));
  return datasets;
}

/** Of several pull requests in one dataset, the one that the other dataset's names as its other half is meant. */
function namedByOther(datasets: DatasetVerdict[], linked: LinkedPulls): LinkedPulls | null {
  const checked = datasets.find((each) => each.verdict === 'checked');
  const several = datasets.find((each) => each.verdict === 'unclear' && each.found.found === 'several');
  if (!checked || several?.verdict !== 'unclear' || !('candidates' in several.found)) return null;
  const files = checked.files === 'results' ? 'requests' : 'results';
  const candidates = several.found.candidates.map(({ pull }) => pull.ref.number);
  const [only, another] = checked.companions[files].filter((number) => candidates.includes(number));
  return only === undefined || another !== undefined ? null : { ...linked, [files]: [only] };
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
