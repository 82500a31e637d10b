import { describe, expect, it } from 'vitest';
import { ourMessages } from '../bench/labelled-messages.ts';
import { trainRankers } from '../bench/train-rankers.ts';
import { learnedRankers } from '../src/messages/ranking/learned-rankers.ts';
import { type LinearModel, weightsOf } from '../src/messages/ranking/linear-model.ts';

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
  const trained = trainRankers(ourMessages());

  it.each(['intents', 'starts', 'targets', 'decisions'] as const)('%s', (ranker) => {
    expectSame(learnedRankers[ranker], trained[ranker]);
  });
});
