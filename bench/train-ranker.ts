import type { Features } from '../src/messages/ranking/features.ts';
import { type FeatureWeights, type LinearModel, linearModel } from '../src/messages/ranking/linear-model.ts';
import { seededRandom } from '../test/chaos/seeded-random.ts';

/** One message to learn from. */
export interface Example<Label extends string> {
  features: Features;
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
/** Weights that are all smaller, in hundredths, say nothing. */
const smallest = 2;

/**
 * Multinomial logistic regression by AdaGrad, example by example in an order that is always the same: the same examples give the same weights, in
 * hundredths. A message counts each of its features with one over the root of their number. Few rounds, because more learn the table by heart.
 */
export function trainRanker<Label extends string>(
  labels: readonly Label[],
  examples: readonly Example<Label>[],
): LinearModel<Label> {
  const names = commonFeatures(examples);
  const index = new Map(names.map(({ name }, at) => [name, at]));
  const rows = examples.map(({ features, label, weight }) => {
    const columns = namesOf(features).flatMap(({ name }) => index.get(name) ?? []);
    return { columns, label: labels.indexOf(label), weight, value: 1 / Math.sqrt(Math.max(1, columns.length)) };
  });
  const learned = new Learned(names.length, labels.length);
  const random = seededRandom(1);
  for (let round = 0; round < rounds; round += 1) for (const row of shuffled(rows, random)) learned.learn(row);
  return linearModel(labels, learned.rounded(names));
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, place: random() }))
    .sort((a, b) => a.place - b.place)
    .map(({ item }) => item);
}

interface Name {
  name: string;
  group: string;
  word: string;
}

function namesOf(features: Features): Name[] {
  return [...features].flatMap(([group, words]) =>
    [...words].map((word) => ({ name: `${group} ${word}`, group, word })),
  );
}

function commonFeatures(examples: readonly Example<string>[]): Name[] {
  const counts = new Map<string, Name & { count: number }>();
  for (const { features } of examples) {
    for (const each of namesOf(features)) {
      const counted = counts.get(each.name);
      if (counted) counted.count += 1;
      else counts.set(each.name, { ...each, count: 1 });
    }
  }
  return [...counts.values()].filter(({ count }) => count >= rarest);
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
    const errors = this.#probabilities(columns, value);
    errors[label] = (errors[label] ?? 0) - 1;
    for (const column of columns) {
      const first = column * this.#width;
      for (let each = 0; each < this.#width; each += 1) {
        const at = first + each;
        const slope = (errors[each] ?? 0) * value * weight + decay * (this.#weights[at] ?? 0);
        const squares = (this.#squares[at] ?? 0) + slope * slope;
        this.#squares[at] = squares;
        this.#weights[at] = (this.#weights[at] ?? 0) - (rate * slope) / Math.sqrt(squares);
      }
    }
  }

  #probabilities(columns: readonly number[], value: number): Float64Array {
    const scores = new Float64Array(this.#width);
    for (const column of columns) {
      const first = column * this.#width;
      for (let each = 0; each < this.#width; each += 1)
        scores[each] = (scores[each] ?? 0) + (this.#weights[first + each] ?? 0) * value;
    }
    const most = Math.max(...scores);
    const powers = scores.map((score) => Math.exp(score - most));
    const total = powers.reduce((sum, power) => sum + power, 0);
    return powers.map((power) => power / total);
  }

  rounded(names: readonly Name[]): FeatureWeights {
    const groups = new Map<string, Map<string, number[]>>();
    for (const [at, { group, word }] of names.entries()) {
      const exact = [...this.#weights.slice(at * this.#width, (at + 1) * this.#width)];
      const row = exact.map((each) => Math.round(each * 100));
      if (row.every((each) => Math.abs(each) < smallest)) continue;
      const words = groups.get(group) ?? new Map<string, number[]>();
      groups.set(group, words.set(word, row));
    }
    return groups;
  }
}
