import { expect, test } from 'vitest';
import { inTurns } from './in-turns.ts';

test.each([
  [0, ['a', 'b']],
  [1, ['c', 'd']],
  [2, ['e', 'a']],
  [3, ['b', 'c']],
])('turn %i takes the next two of five', (turn, taken) => {
  expect(inTurns(['a', 'b', 'c', 'd', 'e'], { most: 2, turn })).toEqual(taken);
});

test('a short list is taken whole in each turn', () => {
  expect(inTurns(['a', 'b'], { most: 2, turn: 7 })).toEqual(['a', 'b']);
});
