import type { Board } from '../boards/board.ts';
import type { Lookups } from '../cases/lookups.ts';
import { type DatasetPlace, datasetPlace } from '../requests/dataset-place.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import { statusClass } from '../requests/status-class.ts';
import { checkMoves, type RenameMove } from './check-moves.ts';
import { type DatasetRule, requestsRule, resultsRule } from './dataset-rule.ts';
import { agrees, type FoundPull, findPull } from './find-pull.ts';
import { type LinkedPulls, linkedPulls } from './linked-pulls.ts';
import type { RenamePull, RenameToOpen } from './rename-details.ts';
import type { RenamePair } from './rename-pair.ts';
import type { RenameProblem } from './rename-problem.ts';

/** What a rename has to do in one dataset. */
export type DatasetVerdict =
  /** No file has the old name. `done`: some have the new one, as after a merge. */
  | ({ verdict: 'nothing'; done: boolean } & DatasetPlace)
  | { verdict: 'open'; open: RenameToOpen; problems: RenameProblem[] }
  /**
   * `misleading`: its title or description names another pair; somebody linked it all the same. `companions`: what its
   * description links.
   */
  | {
      verdict: 'checked';
      files: DatasetToJudge['files'];
      pull: RenamePull;
      problems: RenameProblem[];
      misleading: boolean;
      companions: LinkedPulls;
    }
  | ({ verdict: 'unclear'; found: Exclude<FoundPull, { found: 'one' | 'none' }> } & DatasetPlace);

export interface DatasetToJudge extends DatasetPlace {
  files: 'requests' | 'results';
  pair: RenamePair;
  /** Numbers of this dataset's own tracker that the message links. */
  linked: readonly number[];
}

interface Judging {
  board: Board;
  lookups: Lookups;
  hub: string;
  github: string;
}

/** Finds and checks the pull request of one dataset, or says what one would have to move. */
export async function judgeDataset(asked: DatasetToJudge, judging: Judging): Promise<DatasetVerdict> {
  const { files, pair } = asked;
  const place = datasetPlace(asked);
  const { board, lookups, hub, github } = judging;
  const rule = files === 'requests' ? requestsRule(pair, board.requests.fileName) : resultsRule(pair);
  const [own, taken] = await Promise.all([
    filesOf(pair.from, asked, judging),
    filesOf(pair.to, asked, judging).then((found) => found.map(({ path }) => path)),
  ]);
  if (own.length === 0) return { verdict: 'nothing', ...place, done: taken.length > 0 };
  const paths = own.map(({ path }) => path);
  const found = await findPull({
    ...{ ...place, pair, rule, own: paths, linked: asked.linked, hub, github },
    repositories: lookups.repositories,
  });
  const running = files === 'requests' ? await runningOnes(paths, judging) : [];
  if (found.found === 'none') {
    const problems = [...running, ...(await unfit(paths, { ...asked, rule }, judging))];
    return toOpen({ ...asked, rule }, own, { taken, problems });
  }
  if (found.found !== 'one') return { verdict: 'unclear', ...place, found };
  const { pull, told } = found;
  const checked = checkMoves({ pair, rule, touched: pull.touched ?? [], own: paths, taken });
  const state = stateProblems(pull);
  return {
    ...{ verdict: 'checked', files },
    pull: {
      ...{ ...place, number: pull.ref.number, head: pull.state.head, draft: pull.status === 'draft' },
      moves: checked.moves,
    },
    // What it changes means nothing when it cannot be read, or is over.
    problems: state.length > 0 ? [...state, ...running] : [...checked.problems, ...running],
    misleading: !agrees(told, pair),
    companions: linkedPulls({ text: pull.body, writtenAt: new Date(pull.writtenAt) }, { board, hub, github }),
  };
}

type FoundOne = Extract<FoundPull, { found: 'one' }>['pull'];

function stateProblems({ status, state, touched }: FoundOne): RenameProblem[] {
  if (status !== 'open' && status !== 'draft') return [{ problem: 'not-open', status }];
  if (state.base !== 'refs/heads/main') return [{ problem: 'other-base', base: state.base }];
  const paths = state.conflicts === 'unknown' ? [] : state.conflicts;
  if (state.conflicts === 'unknown' || paths.length > 0) return [{ problem: 'conflict', paths }];
  return touched === null ? [{ problem: 'no-diff' }] : [];
}

function toOpen(
  { rule, ...asked }: DatasetToJudge & { rule: DatasetRule },
  own: readonly { path: string; oid: string }[],
  { taken, problems }: { taken: string[]; problems: RenameProblem[] },
): DatasetVerdict {
  const moves = own.flatMap(({ path, oid }): Pick<RenameMove, 'path' | 'blob' | 'to'>[] => {
    const to = rule.move(path);
    return to === null ? [] : [{ path, blob: oid, to }];
  });
  const ownPaths = own.map(({ path }) => path);
  const there: RenameProblem[] = taken
    .filter((path) => !ownPaths.includes(path))
    .map((path) => ({ problem: 'target-exists', path }));
  return {
    verdict: 'open',
    open: { ...datasetPlace(asked), files: asked.files, moves },
    problems: [...there, ...problems],
  };
}

/** Files of exactly this name in the requests dataset (in any letter case for the new one, which must be free), or in its results folder. */
async function filesOf(
  model: string,
  { files, pair, ...place }: DatasetToJudge,
  { lookups }: Judging,
): Promise<{ path: string; oid: string }[]> {
  if (files === 'requests') {
    const indexed = (await lookups.index()).byModel(model);
    return indexed.filter((file) => model === pair.to || file.model === model).map(({ path, oid }) => ({ path, oid }));
  }
  const found: { path: string; oid: string }[] = [];
  for await (const { path, oid } of lookups.repositories.listTree(datasetRepo(place), {
    revision: 'main',
    path: model,
  }))
    found.push({ path, oid });
  return found;
}

/** Files that the bot could not rename itself: they name another model inside, or cannot be edited. */
async function unfit(
  paths: string[],
  { pair, rule, ...place }: DatasetToJudge & { rule: DatasetRule },
  { lookups }: Judging,
): Promise<RenameProblem[]> {
  const repo = datasetRepo(place);
  const problems = paths.map(async (path): Promise<RenameProblem[]> => {
    const file = await lookups.repositories.readFile(repo, { path, revision: 'main' });
    const model = file && rule.modelOf(file.text);
    if (model && model !== pair.from) return [{ problem: 'other-model', path, model }];
    return file && rule.rename(file.text) !== null ? [] : [{ problem: 'unreadable', path }];
  });
  return (await Promise.all(problems)).flat();
}

/** A job that runs would write its request file again under the old name. */
async function runningOnes(paths: string[], { board, lookups }: Judging): Promise<RenameProblem[]> {
  const read = await Promise.all(paths.map((path) => lookups.requestFile(path)));
  return read.flatMap((file) => {
    const status = file?.file.status ?? '';
    return file && statusClass(status, board.statuses) === 'running'
      ? [{ problem: 'evaluation-running' as const, path: file.path, status }]
      : [];
  });
}
