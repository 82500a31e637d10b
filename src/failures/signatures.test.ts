import { expect, test } from 'vitest';
import { readLog } from './read-log.ts';
import { loadSignatures } from './signatures.ts';
import { signaturesFile } from './testing/signatures-file.ts';

const one = (pattern: string) =>
  `signatures: [{ id: a, row: 1, class: disk, side: user, action: relaunch, origin: seen, patterns: ['${pattern}'] }]`;

test('letter case is ignored', () => {
  expect(loadSignatures(one('No Space'))[0]?.patterns[0]?.test('no space left')).toBe(true);
});

test.each([
  ['an unbounded repetition', '(a+)b'],
  ['an unbounded count', 'a{2,}'],
  ['a repeated group', '(a|aa){0,90}b'],
  ['no regular expression', '(a'],
])('refused: %s', (_name, pattern) => {
  expect(() => loadSignatures(one(pattern))).toThrow();
});

test.each([
  ['an unknown class', one('x').replace('class: disk', 'class: mystery')],
  ['an unknown field', one('x').replace('row: 1', 'row: 1, colour: red')],
  ['an id that stands twice', `signatures: [${one('x').slice(13, -1)}, ${one('y').slice(13, -1)}]`],
])('refused: %s', (_name, text) => {
  expect(() => loadSignatures(text)).toThrow();
});

test('every row of the table is covered but the last, which is for what nothing matches', () => {
  const rows = new Set(signaturesFile.map(({ row }) => row));
  expect([...rows].sort((a, b) => a - b)).toEqual(Array.from({ length: 29 }, (_, index) => index + 1));
});

// A pattern that is not linear would not come back before the test's time is over.
const words = signaturesFile.flatMap(({ patterns }) =>
  patterns.map(({ source }) => source.replace(/\\.|[^\w ]/g, ' ')),
);

test.each([
  'a',
  ' ',
  '(',
  '1',
  'Traceback (most recent call last):',
  '/a',
  'a.',
  '::',
  '[rank0]: ',
  '\r',
  '%|',
  ...words,
])('a megabyte of "%s" is read', (word) => {
  const log = word.repeat(Math.ceil(1_000_000 / word.length));
  expect(readLog(log, signaturesFile)).toHaveProperty('signature');
  expect(readLog(log.replace(/(.{500})/g, '$1\n'), signaturesFile)).toHaveProperty('signature');
});
