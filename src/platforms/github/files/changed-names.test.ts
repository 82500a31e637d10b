import { expect, test } from 'vitest';
import { changedNames } from './changed-names.ts';

const before = 'old.json';

test.each([
  ['changed', { filename: 'a.json', status: 'modified' }, ['a.json']],
  ['moved', { filename: 'new.json', status: 'renamed', previous_filename: before }, [before, 'new.json']],
  [
    'copied: the other stays as it is',
    { filename: 'new.json', status: 'copied', previous_filename: before },
    ['new.json'],
  ],
])('%s', (_, file, expected) => {
  expect(changedNames([file, file])).toEqual(expected);
});
