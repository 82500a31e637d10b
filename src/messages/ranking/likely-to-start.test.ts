import { describe, expect, it } from 'vitest';
import type { Features } from './features.ts';
import { likelyToStart, type Start } from './likely-to-start.ts';
import { type LinearModel, linearModel } from './linear-model.ts';

const features: Features = new Map([['word', new Set(['please'])]]);
const weights = (start: number): LinearModel<Start> =>
  linearModel(['start', 'wait'], new Map([['word', new Map([['please', [start * 100, 0]]])]]));

describe('likelyToStart', () => {
  it.each([
    ['much speaks for it', 2, 0.88],
    ['nothing is known', 0, 0.5],
    ['much speaks against it', -2, 0.12],
  ])('%s: %d → %d', (_, start, likely) => {
    expect(likelyToStart(features, weights(start))).toBeCloseTo(likely, 2);
  });
});
