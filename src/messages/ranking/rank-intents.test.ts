import { describe, expect, it } from 'vitest';
import type { IntentWeights } from './intent-weights.ts';
import { rankIntents } from './rank-intents.ts';

const learned: IntentWeights = {
  intents: ['removal', 'flag', 'other'],
  weights: new Map([
    ["'delete", [3, 0, -1]],
    ["'cheats", [-1, 2, 0]],
    ["'hi", [0, 0, 1]],
  ]),
};

describe('rankIntents', () => {
  it.each([
    [["'delete"], 'removal', ["'delete"]],
    [["'cheats", "'hi"], 'flag', ["'cheats"]],
    [["'hi", "'never-seen"], 'other', ["'hi"]],
  ])('%j is %s', (features, intent, reasons) => {
    const ranking = rankIntents(features, learned);
    expect(ranking.ranked[0]?.intent).toBe(intent);
    expect(ranking.ranked[0] && ranking.reasons(ranking.ranked[0].intent)).toEqual(reasons);
  });

  it('gives probabilities', () => {
    const { ranked } = rankIntents(["'delete", "'hi"], learned);
    expect(ranked.reduce((sum, { logarithm }) => sum + Math.exp(logarithm), 0)).toBeCloseTo(1);
  });

  it('knows nothing without known features', () => {
    const { ranked } = rankIntents(["'never-seen"], learned);
    expect(ranked.map(({ logarithm }) => Math.exp(logarithm))).toEqual(
      [1 / 3, 1 / 3, 1 / 3].map((third) => expect.closeTo(third)),
    );
  });
});
