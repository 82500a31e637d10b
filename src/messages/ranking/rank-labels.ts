import type { Features } from './features.ts';
import { type LinearModel, weightsOf } from './linear-model.ts';

/** The labels that a ranker knows, most likely first. */
export interface Ranking<Label extends string> {
  /** Natural logarithm of each label's probability. */
  ranked: { label: Label; logarithm: number }[];
  /** The features that speak for a label, strongest first. */
  reasons(label: Label): Reason[];
}

/** A feature that a message has. */
export interface Reason {
  group: string;
  word: string;
}

/**
 * Multinomial logistic regression: adds up the weights of the features a message has, over the root of how many of them are known. `prior` is added
 * to the labels it names before the probabilities are taken.
 */
export function rankLabels<Label extends string>(
  features: Features,
  model: LinearModel<Label>,
  prior: Partial<Record<string, number>> = {},
): Ranking<Label> {
  const { labels, index, hundredths } = model;
  const sums = new Float64Array(labels.length);
  let known = 0;
  for (const [group, words] of features) {
    const table = index.get(group);
    if (!table) continue;
    for (const word of words) {
      const begins = table.get(word);
      if (begins === undefined) continue;
      known += 1;
      for (let column = 0; column < sums.length; column += 1)
        sums[column] = (sums[column] ?? 0) + (hundredths[begins + column] ?? 0);
    }
  }
  const scale = 0.01 / Math.sqrt(Math.max(1, known));
  for (const [column, label] of labels.entries()) sums[column] = (sums[column] ?? 0) * scale + (prior[label] ?? 0);
  const most = Math.max(...sums);
  const total = Math.log(sums.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most;
  const ranked = labels
    .map((label, column) => ({ label, logarithm: (sums[column] ?? 0) - total }))
    .sort((a, b) => b.logarithm - a.logarithm);
  return {
    ranked,
    reasons(label) {
      const column = labels.indexOf(label);
      return [...features]
        .flatMap(([group, words]) =>
          [...words].map((word) => ({ group, word, weight: weightsOf(model, group, word)?.[column] ?? 0 })),
        )
        .filter(({ weight }) => weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .map(({ group, word }) => ({ group, word }));
    },
  };
}
