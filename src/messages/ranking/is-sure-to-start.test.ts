import { describe, expect, it } from 'vitest';
import type { Features } from './features.ts';
import { isSureToStart, type Start } from './is-sure-to-start.ts';
import { type LinearModel, linearModel } from './linear-model.ts';

const features: Features = new Map([['word', new Set(['please'])]]);
const weights = (start: number): LinearModel<Start> =>
  linearModel(['start', 'wait'], new Map([['word', new Map([['please', [start * 100, 0]]])]]));

describe('isSureToStart', () => {
  it.each([
    ['much speaks for it', 2, true],
    ['a little speaks for it', 0.3, false],
    ['nothing is known', 0, false],
    ['much speaks against it', -2, false],
  ])('%s: %d → %s', (_, start, sure) => {
    expect(isSureToStart(features, weights(start))).toBe(sure);
  });
});
