import { describe, expect, it } from 'vitest';
import type { Features } from './features.ts';
import { linearModel } from './linear-model.ts';
import { rankLabels } from './rank-labels.ts';

const learned = linearModel(
  ['removal', 'flag', 'other'],
  new Map([
    [
      'word',
      new Map([
        ['delete', [300, 0, -100]],
        ['cheats', [-100, 200, 0]],
        ['hi', [0, 0, 100]],
      ]),
    ],
  ]),
);
const words = (...of: string[]): Features => new Map([['word', new Set(of)]]);

describe('rankLabels', () => {
  it.each([
    [['delete'], 'removal', 'delete'],
    [['cheats', 'hi'], 'flag', 'cheats'],
    [['hi', 'never-seen'], 'other', 'hi'],
  ])('%j is %s', (features, intent, word) => {
    const ranking = rankLabels(words(...features), learned);
    expect(ranking.ranked[0]?.label).toBe(intent);
    expect(ranking.ranked[0] && ranking.reasons(ranking.ranked[0].label)).toEqual([{ group: 'word', word }]);
  });

  it('gives probabilities', () => {
    const { ranked } = rankLabels(words('delete', 'hi'), learned);
    expect(ranked.reduce((sum, { logarithm }) => sum + Math.exp(logarithm), 0)).toBeCloseTo(1);
  });

  it('adds what was known before', () => {
    expect(rankLabels(words('hi'), learned, { flag: 2 }).ranked[0]?.label).toBe('flag');
  });

  it('knows nothing without known features', () => {
    const { ranked } = rankLabels(words('never-seen'), learned);
    expect(ranked.map(({ logarithm }) => Math.exp(logarithm))).toEqual(
      [1 / 3, 1 / 3, 1 / 3].map((third) => expect.closeTo(third)),
    );
  });
});
