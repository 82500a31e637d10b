import type { LinearModel } from './linear-model.ts';

/** The labels that a ranker knows, most likely first. */
export interface Ranking<Label extends string> {
  /** Natural logarithm of each label's probability. */
  ranked: { label: Label; logarithm: number }[];
  /** The features that speak most for a label, strongest first. */
  reasons(label: Label): string[];
}

const reasonsShown = 4;

/**
 * Multinomial logistic regression: adds up the weights of the features a message has, over the root of how many of them are known. `prior` is added
 * to the labels it names before the probabilities are taken.
 */
export function rankLabels<Label extends string>(
  features: readonly string[],
  { labels, weights }: LinearModel<Label>,
  prior: Partial<Record<string, number>> = {},
): Ranking<Label> {
  const known = features.flatMap((name) => {
    const row = weights.get(name);
    return row ? [{ name, row }] : [];
  });
  const scale = 1 / Math.sqrt(Math.max(1, known.length));
  const sums = labels.map(
    (label, column) => known.reduce((sum, { row }) => sum + (row[column] ?? 0), 0) * scale + (prior[label] ?? 0),
  );
  const most = Math.max(...sums);
  const total = Math.log(sums.reduce((sum, score) => sum + Math.exp(score - most), 0)) + most;
  const ranked = labels
    .map((label, column) => ({ label, logarithm: (sums[column] ?? 0) - total }))
    .sort((a, b) => b.logarithm - a.logarithm);
  return {
    ranked,
    reasons(label) {
      const column = labels.indexOf(label);
      return known
        .filter(({ row }) => (row[column] ?? 0) > 0)
        .sort((a, b) => (b.row[column] ?? 0) - (a.row[column] ?? 0))
        .slice(0, reasonsShown)
        .map(({ name }) => name);
    },
  };
}
