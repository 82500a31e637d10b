import { expect, test } from 'vitest';
import { parseDuration } from './parse-duration.ts';

test.each([
  ['20s', 20_000],
  ['30m', 1_800_000],
  ['1h', 3_600_000],
  ['14d', 1_209_600_000],
])('%s is %i ms', (text, expected) => {
  expect(parseDuration(text)).toBe(expected);
});

test.each(['', '14', 'd', '1.5h', '2 weeks', '-1d', '1w'])('%j is a fault', (text) => {
  expect(() => parseDuration(text)).toThrow('Not a duration');
});
