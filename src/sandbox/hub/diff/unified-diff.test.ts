import { applyPatch } from 'diff';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FileChange } from './file-change.ts';
import { findRenames } from './find-renames.ts';
import { unifiedDiff } from './unified-diff.ts';

function change(path: string, oldText: string | null, newText: string | null): FileChange {
  const oid = (text: string | null) => (text === null ? null : Buffer.from(text).toString('hex'));
  return { path, oldPath: path, oldOid: oid(oldText), newOid: oid(newText), oldText, newText };
}

const text = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', '\n', '}', '  x\n')).map((lines) => lines.join(''));

test('a changed file: applying the diff to the old text gives the new one', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const diff = unifiedDiff([change('a.txt', before, after)]);
      if (before === after) return;
      expect(applyPatch(before, diff)).toBe(after);
    }),
  );
});

test('text without anything in common is shown whole instead of searched for ever', () => {
  const lines = (letter: string) => Array.from({ length: 5_000 }, (_, index) => `${letter}${index}\n`).join('');
  const diff = unifiedDiff([change('a.txt', lines('x'), lines('y'))]);
  expect(diff).toContain('@@ -1,5000 +1,5000 @@\n-x0\n');
  expect(applyPatch(lines('x'), diff)).toBe(lines('y'));
});

test.each([
  ['equal text', 'one\ntwo\n', 'one\ntwo\n', true],
  ['three lines of four', 'one\ntwo\nthree\nfour\n', 'one\ntwo\nthree\nfive\n', true],
  ['nothing in common', 'one\ntwo\n', 'red\nblue\n', false],
])('a removed and an added file are a rename: %s', (_, before, after, renamed) => {
  const changes = findRenames([change('new.txt', null, after), change('old.txt', before, null)]);
  expect(changes.map((found) => `${found.oldPath} > ${found.path}`)).toEqual(
    renamed ? ['old.txt > new.txt'] : ['new.txt > new.txt', 'old.txt > old.txt'],
  );
});
