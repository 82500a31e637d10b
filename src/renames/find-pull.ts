import { threadsOf } from '../platforms/threads-of.ts';
import type { DatasetPlace } from '../requests/dataset-place.ts';
import { datasetRepo } from '../requests/dataset-repo.ts';
import type { ThreadRef } from '../threads/thread.ts';
import type { DatasetRule } from './dataset-rule.ts';
import { type PairsTold, pairsTold } from './pairs-told.ts';
import { type ReadPull, readPull } from './read-pull.ts';
import type { RenamePair } from './rename-pair.ts';
import type { Repositories } from './repositories.ts';

export interface Candidate {
  pull: ReadPull;
  told: PairsTold;
}

/** The pull request of one dataset that renames a pair, or why none can be taken without asking. */
export type FoundPull =
  | { found: 'one'; pull: ReadPull; told: PairsTold }
  | { found: 'none' }
  | { found: 'several'; candidates: Candidate[] }
  /** Its title, description and diff name different pairs, and nobody linked it. */
  | { found: 'disagrees'; candidates: Candidate[] }
  | { found: 'not-a-pull-request'; number: number };

export interface PullSearch extends DatasetPlace {
  pair: RenamePair;
  rule: DatasetRule;
  /** Paths of the old name's files on main. */
  own: readonly string[];
  /** Numbers that the message links in this dataset's own tracker. */
  linked: readonly number[];
  hub: string;
  github: string;
  repositories: Repositories;
}

/** Open pull requests whose diff is looked at although the title does not name the pair, newest first. */
const mostLookedInto = 40;

/**
 * Finds the pull request of a pair in one dataset: the linked one, else the only open one whose title, description or diff
 * names exactly this pair. More than one, or one that contradicts itself, is for people to choose.
 */
export async function findPull(search: PullSearch): Promise<FoundPull> {
  const [number, another] = search.linked;
  if (number !== undefined && another === undefined) {
    const pull = await readPull(refOf(search, number), search.repositories);
    return pull ? { found: 'one', pull, told: tell(pull, search) } : { found: 'not-a-pull-request', number };
  }
  const refs = number === undefined ? await likelyRefs(search) : search.linked.map((each) => refOf(search, each));
  const candidates: Candidate[] = [];
  for (const ref of refs) {
    const pull = await readPull(ref, search.repositories);
    const told = pull && tell(pull, search);
    const names = told && [told.title, told.body, told.diff].some((each) => isSame(each, search.pair));
    if (pull && told && (names || number !== undefined)) candidates.push({ pull, told });
  }
  const [only, other] = candidates;
  if (!only) return { found: 'none' };
  if (other) return { found: 'several', candidates };
  return agrees(only.told, search.pair) ? { found: 'one', ...only } : { found: 'disagrees', candidates };
}

/** Whether every part that names a pair names this one. */
export function agrees(told: PairsTold, pair: RenamePair): boolean {
  return [told.title, told.body, told.diff].every((each) => each === null || isSame(each, pair));
}

/** Open pull requests that may be the one: their title has one of the names, or they touch a file of the old one. */
async function likelyRefs({ pair, own, repositories, ...place }: PullSearch): Promise<ThreadRef[]> {
  const refs: ThreadRef[] = [];
  let lookedInto = 0;
  for await (const { ref, title } of repositories.openPullRequests(datasetRepo(place))) {
    if (title.includes(pair.from) || title.includes(pair.to)) {
      refs.push(ref);
      continue;
    }
    lookedInto += 1;
    if (lookedInto > mostLookedInto) continue;
    const paths = await repositories.pullRequestPaths(ref);
    if (paths?.some((path) => own.includes(path))) refs.push(ref);
  }
  return refs;
}

function tell(pull: ReadPull, search: PullSearch): PairsTold {
  return pairsTold(pull, search);
}

function isSame(told: RenamePair | null, pair: RenamePair): boolean {
  return told?.from === pair.from && told.to === pair.to;
}

function refOf(place: DatasetPlace, number: number): ThreadRef {
  return { ...threadsOf(datasetRepo(place)), number };
}
