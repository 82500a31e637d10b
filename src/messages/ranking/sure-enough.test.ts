import { expect, test } from 'vitest';
import { sureEnough } from './sure-enough.ts';

test.each([
  { start: 0.9, intent: 0.9, sure: true },
  { start: 0.55, intent: 0.99, sure: true },
  { start: 0.55, intent: 0.6, sure: false },
  { start: 0.05, intent: 1, sure: false },
  { start: 1, intent: 0.3, sure: false },
])('asked for with $start, for this with $intent: $sure', ({ start, intent, sure }) => {
  expect(sureEnough({ start, intent })).toBe(sure);
});
