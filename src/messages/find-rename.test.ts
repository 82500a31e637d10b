import { expect, it } from 'vitest';
import { findRename } from './find-rename.ts';
import { messageProse } from './message-prose.ts';

const pairs = (text: string): string[] =>
  findRename(messageProse('', text, [])).map(({ from, to }) => `${from} to ${to}`);

it.each([
  ['rename a/old-7b to b/new-7b', ['a/old-7b to b/new-7b']],
  ['a/old-7b → b/new-7b', ['a/old-7b to b/new-7b']],
  ['a/old-7b is now b/new-7b', ['a/old-7b to b/new-7b']],
  ['it should be b/new-7b instead of a/old-7b', ['a/old-7b to b/new-7b']],
  ['b/new-7b (formerly a/old-7b)', ['a/old-7b to b/new-7b']],
  ['New name: b/new-7b\nOld name: a/old-7b', ['a/old-7b to b/new-7b']],
  ['Old: a/old-7b\nNew: b/new-7b', ['a/old-7b to b/new-7b']],
  ['https://huggingface.co/a/old-7b was moved to https://huggingface.co/b/new-7b', ['a/old-7b to b/new-7b']],
  ['a/one-7b -> a/two-7b\na/three-7b -> a/four-7b', ['a/one-7b to a/two-7b', 'a/three-7b to a/four-7b']],
  ['a/one-7b, a/two-7b -> b/one-7b, b/two-7b', ['a/one-7b to b/one-7b', 'a/two-7b to b/two-7b']],
  ['a/old-7b 모델 이름을 b/new-7b 로 변경해 주세요', ['a/old-7b to b/new-7b']],
  ['请把 a/old-7b 改名为 b/new-7b', ['a/old-7b to b/new-7b']],
  ['a/old-7b to a/old-7b', []],
  ['a/one-7b, a/two-7b and a/three-7b', []],
  ['rename a/old-7b', []],
])('%s', (text, expected) => {
  expect(pairs(text)).toEqual(expected);
});
