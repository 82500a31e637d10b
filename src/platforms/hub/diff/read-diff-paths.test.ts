import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cappedLines } from './capped-lines.ts';
import { readDiffPaths } from './read-diff-paths.ts';

async function* linesOf(text: string): AsyncGenerator<string> {
  yield* text.split('\n');
}

/** Written by git 2.39 (`git diff -M HEAD~1..HEAD`) over two commits made for this test. */
test('finds every path of a real diff, and none in its content', async () => {
  const file = createReadStream(join(import.meta.dirname, '../testing/two-commits.diff'), { highWaterMark: 7 });
  expect(await readDiffPaths(cappedLines(file, 10_000))).toEqual([
    'bin',
    'empty file.json',
    'gone.json',
    'mode.sh',
    'modèle.json',
    'new name.json',
    'new.json',
    'nonl',
    'old name.json',
    'org/a.json',
    'org/é.json',
    'pure.json',
    'tab\tquote".json',
    'tricky.sql',
  ]);
});

test.each([
  ['nothing changed', '', []],
  ['a copy changes only its target', 'diff --git a/x b/y\nsimilarity index 100%\ncopy from x\ncopy to y', ['y']],
  ['a page instead of a diff', '<html>', null],
  ['a mode change of two different names', 'diff --git a/x b/y\nold mode 100644\nnew mode 100755', null],
  ['broken quoting', 'diff --git "a/\\q" "b/\\q"\n--- "a/\\q"\n+++ "b/\\q"', null],
  ['a name without a/ or b/', 'diff --git x x\n--- x\n+++ x', null],
  [
    'a header-like line inside a hunk',
    'diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1,2 +1 @@\n--- a/no\n+++ b/no\n-q',
    ['x'],
  ],
])('%s', async (_name, text, paths) => {
  expect(await readDiffPaths(linesOf(text))).toEqual(paths);
});

test('a body that is too large stops the reading', async () => {
  async function* endless() {
    for (;;) yield Buffer.alloc(1000, 'x');
  }
  const lines = cappedLines(endless(), 5000);
  await expect(lines.next()).rejects.toThrow('more than 5000 bytes');
});
