import { describe, expect, it } from 'vitest';
import { ourMessages } from '../bench/labelled-messages.ts';
import { decisionExamples, intentExamples } from '../bench/ranked-examples.ts';
import { trainRanker } from '../bench/train-ranker.ts';
import { decisionWeights, intentWeights } from '../src/messages/ranking/learned-weights.ts';
import type { LinearModel } from '../src/messages/ranking/linear-model.ts';

const messages = ourMessages();

function expectSame(stored: LinearModel<string>, trained: LinearModel<string>): void {
  expect(stored.labels).toEqual(trained.labels);
  const furthest = [...trained.weights].map(([name, row]) => {
    const kept = stored.weights.get(name) ?? [];
    return Math.max(...row.map((weight, column) => Math.abs(weight - (kept[column] ?? Number.NaN))));
  });
  expect(stored.weights.size).toBe(trained.weights.size);
  expect(Math.max(...furthest)).toBeLessThan(0.015);
}

describe('the weights of the rankers are what `npm run train` makes of the labelled messages', () => {
  it('data/intent-weights.json', () => {
    expectSame(intentWeights, trainRanker(intentWeights.labels, intentExamples(messages)));
  });

  it('data/decision-weights.json', () => {
    expectSame(decisionWeights, trainRanker(decisionWeights.labels, decisionExamples(messages)));
  });
});
