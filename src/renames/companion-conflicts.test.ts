import { expect, test } from 'vitest';
import { companionConflicts } from './companion-conflicts.ts';
import type { DatasetVerdict } from './judge-dataset.ts';

type Files = 'requests' | 'results';

/** A checked pull request whose description links these numbers of the other dataset. */
function checked(files: Files, number: number, links: number[]): DatasetVerdict {
  const none = { requests: [], results: [], elsewhere: [], former: null };
  return {
    ...{ verdict: 'checked', files, problems: [], misleading: false },
    pull: { dataset: `org/${files}`, number, head: 'a', draft: false, moves: [] },
    companions: { ...none, [files === 'requests' ? 'results' : 'requests']: links },
  };
}

const open: DatasetVerdict = {
  ...{ verdict: 'open', problems: [] },
  open: { dataset: 'org/results', files: 'results', moves: [] },
};
const done: DatasetVerdict = { verdict: 'nothing', dataset: 'org/results', done: true };
const of = (pull: number, names: number, found: number | null, files: Files = 'results') => ({
  pull: { dataset: files === 'results' ? 'org/requests' : 'org/results', number: pull },
  names: [{ dataset: `org/${files}`, number: names }],
  found: found === null ? null : { dataset: `org/${files}`, number: found },
});

// leaderboard-domain.md §5.1 and §5.2: each half links the other, and both are of one pair.
test.each<[string, DatasetVerdict[], object[]]>([
  ['each names the other', [checked('results', 24, [67]), checked('requests', 67, [24])], []],
  ['no description', [checked('results', 24, []), checked('requests', 67, [])], []],
  ['one names another half', [checked('results', 24, []), checked('requests', 67, [8])], [of(67, 8, 24)]],
  [
    'each names another half',
    [checked('results', 24, [6]), checked('requests', 67, [8])],
    [of(24, 6, 67, 'requests'), of(67, 8, 24)],
  ],
  ['several are named, among them the one', [checked('results', 24, []), checked('requests', 67, [8, 24])], []],
  ['what it names is not open for this pair', [open, checked('requests', 67, [8])], [of(67, 8, null)]],
  ['what it names is merged', [done, checked('requests', 67, [8])], []],
])('%s', (_, datasets, expected) => {
  expect(companionConflicts(datasets)).toEqual(expected);
});
