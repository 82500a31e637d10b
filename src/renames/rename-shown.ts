import { datasetPlace } from '../requests/dataset-place.ts';
import { threadKey } from '../threads/thread.ts';
import type { CompanionConflict } from './companion-conflicts.ts';
import type { Candidate } from './find-pull.ts';
import type { DatasetVerdict } from './judge-dataset.ts';
import type { JudgedRename } from './judge-rename.ts';
import { type PullToRead, pullRef } from './pull-ref.ts';
import type { RenamePair } from './rename-pair.ts';

type UrlOf = (threadKey: string) => string;

/** What replies about a rename show of what was found. */
export function renameShown(
  { pair, datasets, conflicts, votes, flag }: JudgedRename,
  urlOf: UrlOf,
): Record<string, unknown> {
  return {
    ...pair,
    votes,
    flag: flag !== null,
    done: datasets.flatMap((each) => (each.verdict === 'nothing' && each.done ? [each.dataset] : [])),
    pulls: datasets.flatMap((each) =>
      each.verdict === 'checked'
        ? [
            {
              ...{ ...shownPull(each.pull, urlOf), ...each.pull, problems: each.problems, misleading: each.misleading },
              names: namesOf(each.pull, conflicts).map((named) => shownPull(named, urlOf)),
            },
          ]
        : [],
    ),
    opens: datasets.flatMap((each) => (each.verdict === 'open' ? [{ ...each.open, problems: each.problems }] : [])),
    unclear: datasets.flatMap((each) => (each.verdict === 'unclear' ? [unclear(each, { pair, urlOf })] : [])),
    conflicts: conflicts.map((each) => shownConflict(each, { pair, urlOf })),
  };
}

function namesOf({ dataset, number }: PullToRead, conflicts: readonly CompanionConflict[]): PullToRead[] {
  return conflicts.flatMap(({ pull, names }) => (pull.dataset === dataset && pull.number === number ? names : []));
}

function shownConflict(
  { pull, names, found }: CompanionConflict,
  { pair, urlOf }: { pair: RenamePair; urlOf: UrlOf },
): Record<string, unknown> {
  const one = shownPull(pull, urlOf);
  const others = (found ? [found, ...names] : []).map((each) => shownPull(each, urlOf));
  return {
    ...{ ...one, names: names.map((each) => shownPull(each, urlOf)), found: found && shownPull(found, urlOf) },
    commands: others.map(({ url }) => `/rename ${pair.from} ${pair.to} ${one.url} ${url}`),
  };
}

function shownPull(pull: PullToRead, urlOf: UrlOf): { name: string; url: string } {
  const url = urlOf(threadKey(pullRef(pull)));
  // GitHub's threads are told as issues, whose pages lead on to those of pull requests.
  const page = pull.on === 'github' ? url.replace(/\/issues\/(?=\d+$)/, '/pull/') : url;
  return { name: `${pull.dataset}#${pull.number}`, url: page };
}

function unclear(
  { found, ...place }: Extract<DatasetVerdict, { verdict: 'unclear' }>,
  { pair, urlOf }: { pair: RenamePair; urlOf: UrlOf },
): Record<string, unknown> {
  const candidates = 'candidates' in found ? found.candidates : [];
  return {
    dataset: place.dataset,
    found: found.found,
    number: 'number' in found ? found.number : null,
    candidates: candidates.map(({ pull, told }: Candidate) => ({
      ...shownPull({ ...datasetPlace(place), number: pull.ref.number }, urlOf),
      title: told.title,
      body: told.body,
      diff: told.diff,
      command: `/rename ${pair.from} ${pair.to} ${shownPull({ ...datasetPlace(place), number: pull.ref.number }, urlOf).url}`,
    })),
  };
}
