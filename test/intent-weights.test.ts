import { describe, expect, it } from 'vitest';
import { labelledMessages } from '../bench/labelled-messages.ts';
import { rankedExamples } from '../bench/ranked-examples.ts';
import { trainRanker } from '../bench/train-ranker.ts';
import { intentWeights } from '../src/messages/ranking/intent-weights.ts';

describe('data/intent-weights.json', () => {
  const messages = labelledMessages(new URL('fixtures/messages.jsonl', import.meta.url));
  const trained = trainRanker(rankedExamples(messages));

  it('is what `npm run train` makes of the labelled messages', () => {
    expect(intentWeights.intents).toEqual(trained.intents);
    expect([...intentWeights.weights.keys()]).toEqual([...trained.weights.keys()]);
    for (const [name, row] of trained.weights) {
      const stored = intentWeights.weights.get(name) ?? [];
      const furthest = Math.max(...row.map((weight, column) => Math.abs(weight - (stored[column] ?? Number.NaN))));
      expect(furthest, name).toBeLessThan(0.015);
    }
  });
});
