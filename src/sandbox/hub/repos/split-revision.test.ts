import { expect, test } from 'vitest';
import { splitRevision } from './split-revision.ts';

test.each([
  ['main', 'main', ''],
  ['main/a/b.json', 'main', 'a/b.json'],
  ['refs%2Fpr%2F12/a.json', 'refs/pr/12', 'a.json'],
  ['refs/pr/12/a.json', 'refs/pr/12', 'a.json'],
  ['refs/convert/parquet/x/y', 'refs/convert/parquet', 'x/y'],
  ['feature%2Fone/a%20b.txt', 'feature/one', 'a b.txt'],
  ['main/100%25.txt', 'main', '100%.txt'],
  // A branch may be called refs.
  ['refs/readme.md', 'refs', 'readme.md'],
])('%s', (rest, revision, path) => {
  expect(splitRevision(rest)).toEqual({ revision, path });
});
