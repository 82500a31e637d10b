import type { LinearModel } from '../src/messages/ranking/linear-model.ts';
import { seededRandom } from '../test/chaos/seeded-random.ts';

/** One message to learn from. */
export interface Example<Label extends string> {
  features: readonly string[];
  label: Label;
  /** How much it counts beside the others. */
  weight: number;
}

const rounds = 8;
const rate = 0.5;
/** How strongly weights are pulled to zero. */
const decay = 1e-5;
/** Features that fewer examples have are left out. */
const rarest = 4;
/** Rounded to hundredths, weights that are all smaller say nothing. */
const smallest = 0.015;

/**
 * Multinomial logistic regression by AdaGrad, example by example in an order that is always the same: the same examples give the same weights, in
 * hundredths. A message counts each of its features with one over the root of their number. Few rounds, because more learn the table by heart.
 */
export function trainRanker<Label extends string>(
  labels: readonly Label[],
  examples: readonly Example<Label>[],
): LinearModel<Label> {
  const names = commonFeatures(examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, label, weight }) => {
    const columns = features.flatMap((name) => index.get(name) ?? []);
    return { columns, label: labels.indexOf(label), weight, value: 1 / Math.sqrt(Math.max(1, columns.length)) };
  });
  const learned = new Learned(names.length, labels.length);
  const random = seededRandom(1);
  for (let round = 0; round < rounds; round += 1) for (const row of shuffled(rows, random)) learned.learn(row);
  return { labels, weights: learned.rounded(names) };
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

function commonFeatures(examples: readonly Example<string>[]): string[] {
  const counts = new Map<string, number>();
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
}

interface Row {
  columns: readonly number[];
  label: number;
  weight: number;
  value: number;
}

class Learned {
  readonly #width: number;
  readonly #weights: Float64Array;
  readonly #squares: Float64Array;

  constructor(features: number, labels: number) {
    this.#width = labels;
    this.#weights = new Float64Array(features * labels);
    this.#squares = new Float64Array(features * labels).fill(1e-3);
  }

  learn({ columns, label, weight, value }: Row): void {
    const errors = this.#probabilities(columns, value).map(
      (each, at) => (each - (at === label ? 1 : 0)) * value * weight,
    );
    for (const column of columns) {
      for (const [label, error] of errors.entries()) {
        const at = column * this.#width + label;
        const slope = error + decay * (this.#weights[at] ?? 0);
        const squares = (this.#squares[at] ?? 0) + slope * slope;
        this.#squares[at] = squares;
        this.#weights[at] = (this.#weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares);
      }
    }
  }

  #probabilities(columns: readonly number[], value: number): Float64Array {
    const scores = new Float64Array(this.#width);
    for (const column of columns) {
      for (let label = 0; label < this.#width; label += 1)
        scores[label] = (scores[label] ?? 0) + (this.#weights[column * this.#width + label] ?? 0) * value;
    }
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  }

  rounded(names: readonly string[]): Map<string, number[]> {
    const rows = names.map((name, at): [string, number[]] => [
      name,
      [...this.#weights.slice(at * this.#width, (at + 1) * this.#width)].map((each) => Math.round(each * 100) / 100),
    ]);
    return new Map(rows.filter(([, row]) => row.some((each) => Math.abs(each) > smallest)));
  }
}
