import { describe, expect, it } from 'vitest';
import type { LinearModel } from './linear-model.ts';
import { rankLabels } from './rank-labels.ts';

const learned: LinearModel<'removal' | 'flag' | 'other'> = {
  labels: ['removal', 'flag', 'other'],
  weights: new Map([
    ["'delete", [3, 0, -1]],
    ["'cheats", [-1, 2, 0]],
    ["'hi", [0, 0, 1]],
  ]),
};

describe('rankLabels', () => {
  it.each([
    [["'delete"], 'removal', ["'delete"]],
    [["'cheats", "'hi"], 'flag', ["'cheats"]],
    [["'hi", "'never-seen"], 'other', ["'hi"]],
  ])('%j is %s', (features, intent, reasons) => {
    const ranking = rankLabels(features, learned);
    expect(ranking.ranked[0]?.label).toBe(intent);
    expect(ranking.ranked[0] && ranking.reasons(ranking.ranked[0].label)).toEqual(reasons);
  });

  it('gives probabilities', () => {
    const { ranked } = rankLabels(["'delete", "'hi"], learned);
    expect(ranked.reduce((sum, { logarithm }) => sum + Math.exp(logarithm), 0)).toBeCloseTo(1);
  });

  it('adds what was known before', () => {
    expect(rankLabels(["'hi"], learned, { flag: 2 }).ranked[0]?.label).toBe('flag');
  });

  it('knows nothing without known features', () => {
    const { ranked } = rankLabels(["'never-seen"], learned);
    expect(ranked.map(({ logarithm }) => Math.exp(logarithm))).toEqual(
      [1 / 3, 1 / 3, 1 / 3].map((third) => expect.closeTo(third)),
    );
  });
});
