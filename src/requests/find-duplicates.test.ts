import { expect, test } from 'vitest';
import { findDuplicates } from './find-duplicates.ts';

const sha = 'a'.repeat(40);
const entry = (model: string, changes: object = {}) => ({
  model,
  precision: 'bfloat16',
  revision: sha,
  path: null,
  ...changes,
});

test.each([
  ['one alone', [entry('a/b')], []],
  ['the same commit and precision', [entry('a/b'), entry('a/b')], [['a/b', 'a/b']]],
  ['an old and a new name of one repository', [entry('a/b'), entry('c/d')], [['a/b', 'c/d']]],
  ['precisions spelt alike', [entry('a/b'), entry('a/b', { precision: 'BFloat16' })], [['a/b', 'a/b']]],
  ['another precision', [entry('a/b'), entry('a/b', { precision: 'float16' })], []],
  ['another commit', [entry('a/b'), entry('a/b', { revision: 'b'.repeat(40) })], []],
  ['no pinned commit', [entry('a/b', { revision: 'main' }), entry('a/b', { revision: 'main' })], []],
])('%s', (_, entries, expected) => {
  expect(findDuplicates(entries).map((group) => group.entries.map(({ model }) => model))).toEqual(expected);
});
