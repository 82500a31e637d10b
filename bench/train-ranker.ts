/** One message to learn from: its features and the index of its label. */
export interface Example {
  features: readonly string[];
  label: number;
}

/** How to train. */
export interface TrainingOptions {
  labels: number;
  rounds: number;
  rate: number;
  /** How strongly weights are pulled to zero. */
  decay: number;
  /** Features of fewer examples than this are left out. */
  rarest: number;
}

/**
 * Multinomial logistic regression by AdaGrad in a fixed order: the same examples give the same weights.
 * Returns one weight a label for each feature.
 */
export function trainRanker(examples: readonly Example[], options: TrainingOptions): Map<string, number[]> {
  const { labels, rounds, rate, decay, rarest } = options;
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const weights = new Float64Array(names.length * labels);
  const squares = new Float64Array(names.length * labels).fill(1e-6);
  const rows = examples.map(({ features, label }) => {
    const columns = features.flatMap((name) => index.get(name) ?? []);
    return { columns, label, value: 1 / Math.sqrt(Math.max(1, columns.length)) };
  });
  const gradient = new Float64Array(names.length * labels);
  for (let round = 0; round < rounds; round += 1) {
    gradient.fill(0);
    for (const { columns, label, value } of rows) {
      const scores = new Array<number>(labels).fill(0);
      for (const column of columns)
        for (let each = 0; each < labels; each += 1)
          scores[each] = (scores[each] ?? 0) + value * (weights[column * labels + each] ?? 0);
      const most = Math.max(...scores);
      const powers = scores.map((score) => Math.exp(score - most));
      const total = powers.reduce((sum, power) => sum + power, 0);
      for (let each = 0; each < labels; each += 1) {
        const error = ((powers[each] ?? 0) / total - (each === label ? 1 : 0)) * value;
        for (const column of columns) gradient[column * labels + each] = (gradient[column * labels + each] ?? 0) + error;
      }
    }
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (gradient[at] ?? 0) + decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  return new Map(names.map((name, at) => [name, [...weights.slice(at * labels, (at + 1) * labels)]]));
}
