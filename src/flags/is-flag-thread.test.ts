import { expect, test } from 'vitest';
import { isFlagThread } from './is-flag-thread.ts';

/** Title forms of discussions.md; the Hub's own report button writes the last one, which is no flag. */
test.each([
  ['[FLAG] org/model-7b: contaminated', true],
  ['[ flag ] Org/Model-7B', true],
  ['flagged org/model-7b (merge without tag)', true],
  ['[FLAG] org/model-7b-chat: contaminated', false],
  ['Why is org/model-7b flagged?', false],
  ['🚩 Report: Spam org/model-7b', false],
])('%s', (title, expected) => {
  expect(isFlagThread(title, 'org/model-7b')).toBe(expected);
});
