import { expect, it } from 'vitest';
import { newCommands } from './new-commands.ts';

const added = (before: string, after: string): string[] => newCommands(before, after).map(({ source }) => source);

it.each([
  ['a new line', '/status a/b', '/status a/b\n/queue', ['/queue']],
  ['a corrected typo', '/satus a/b', '/status a/b', ['/status a/b']],
  ['words around it', '/approve', 'ok then\n\n/approve\n\nthanks', []],
  ['another order', '/status a/b\n/queue', '/queue\n/status a/b', []],
  ['a second one of the same', '/queue', '/queue\n/queue', ['/queue']],
  ['a removed one', '/queue\n/ping', '/ping', []],
  ['spaces, case of the verb and punctuation', '/status  a/b', '/Status a/b!', []],
  ['taken out of a fence', '```\n/approve\n```', '/approve', ['/approve']],
  ['put into a quote', '/approve', '> /approve', []],
])('%s', (_, before, after, expected) => {
  expect(added(before, after)).toEqual(expected);
});

it.each([
  'https://github.com/barosl/homu/issues/149',
  'https://github.com/servo/homu/issues/43',
  'https://github.com/bors-ng/bors-ng/issues/980',
  'https://github.com/bors-ng/bors-ng/pull/223',
  'https://github.com/reviewpad/reviewpad/issues/473',
])('%s an edit does not run old commands again', () => {
  expect(added('/approve', '/approve (sorry for the typo above)\n')).toEqual(['/approve (sorry for the typo above)']);
  expect(added('lgtm\n/approve', 'LGTM!\n/approve')).toEqual([]);
});

it.each([
  'https://github.com/rust-lang/homu/issues/79',
  'https://github.com/rust-lang/rustc-perf/issues/283',
  'https://github.com/paritytech/parity-processbot/issues/298',
])('%s an edit that adds a command counts', () => {
  expect(added('looks good', 'looks good\n/approve')).toEqual(['/approve']);
});
