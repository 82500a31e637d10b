import type { Intent } from '../understanding.ts';
import type { IntentWeights } from './intent-weights.ts';

/** The intents that the ranker knows, most likely first. */
export interface Ranking {
  /** Natural logarithm of each intent's probability. */
  ranked: { intent: Intent; logarithm: number }[];
  /** The features that speak most for an intent, strongest first. */
  reasons(intent: Intent): string[];
}

const reasonsShown = 4;

/** Multinomial logistic regression: adds up the weights of the features a message has, over the root of how many of them are known. */
export function rankIntents(features: readonly string[], { intents, weights }: IntentWeights): Ranking {
  const known = features.flatMap((name) => {
    const row = weights.get(name);
    return row ? [{ name, row }] : [];
  });
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  const sums = intents.map((_, column) => known.reduce((sum, { row }) => sum + (row[column] ?? 0), 0) * scale);
  const most = Math.max(...sums);
  const total = Math.log(sums.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most;
  const ranked = intents
    .map((intent, column) => ({ intent, logarithm: (sums[column] ?? 0) - total }))
    .sort((a, b) => b.logarithm - a.logarithm);
  return {
    ranked,
    reasons(intent) {
      const column = intents.indexOf(intent);
      return known
        .filter(({ row }) => (row[column] ?? 0) > 0)
        .sort((a, b) => (b.row[column] ?? 0) - (a.row[column] ?? 0))
        .slice(0, reasonsShown)
        .map(({ name }) => name);
    },
  };
}
