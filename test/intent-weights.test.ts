import { describe, expect, it } from 'vitest';
import { ourMessages } from '../bench/labelled-messages.ts';
import { decisionExamples, intentExamples, startExamples, targetExamples } from '../bench/ranked-examples.ts';
import { trainRanker } from '../bench/train-ranker.ts';
import {
  decisionWeights,
  intentWeights,
  startWeights,
  targetWeights,
} from '../src/messages/ranking/learned-weights.ts';
import { type LinearModel, weightsOf } from '../src/messages/ranking/linear-model.ts';

const messages = ourMessages();

function expectSame(stored: LinearModel<string>, trained: LinearModel<string>): void {
  expect(stored.labels).toEqual(trained.labels);
  expect([...stored.index.keys()].sort()).toEqual([...trained.index.keys()].sort());
  for (const [group, words] of trained.index) {
    expect(stored.index.get(group)?.size, group).toBe(words.size);
    const furthest = [...words.keys()].map((word) => {
      const kept = weightsOf(stored, group, word);
      return Math.max(
        ...(weightsOf(trained, group, word) ?? []).map((each, at) => Math.abs(each - (kept?.[at] ?? Number.NaN))),
      );
    });
    expect(Math.max(...furthest), group).toBeLessThan(2);
  }
}

describe('the weights of the rankers are what `npm run train` makes of the labelled messages', () => {
  it('data/intent-weights.json', () => {
    expectSame(intentWeights, trainRanker(intentWeights.labels, intentExamples(messages)));
  });

  it('data/start-weights.json', () => {
    expectSame(startWeights, trainRanker(startWeights.labels, startExamples(messages)));
  });

  it('data/target-weights.json', () => {
    expectSame(targetWeights, trainRanker(targetWeights.labels, targetExamples(messages)));
  });

  it('data/decision-weights.json', () => {
    expectSame(decisionWeights, trainRanker(decisionWeights.labels, decisionExamples(messages)));
  });
});
