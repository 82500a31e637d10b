import type { IntentWeights } from '../src/messages/ranking/intent-weights.ts';
import type { Intent } from '../src/messages/understanding.ts';

/** One message to learn from. */
export interface Example {
  features: readonly string[];
  intent: Intent;
}

const intents: readonly Intent[] = [
  'submission',
  'failure_report',
  'rename',
  'removal',
  'flag',
  'flag_appeal',
  'status_question',
  'faq_question',
  'other',
];
const rounds = 150;
const rate = 0.5;
/** How strongly weights are pulled to zero. */
const decay = 0.01;
/** Features that fewer examples have are left out. */
const rarest = 2;

/**
 * Multinomial logistic regression by AdaGrad over all examples at once: the same examples in the same order give the same weights, in hundredths.
 * A message counts each of its features with one over the root of their number.
 */
export function trainRanker(examples: readonly Example[]): IntentWeights {
  const names = commonFeatures(examples);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ features, intent }) => {
    const columns = features.flatMap((name) => index.get(name) ?? []);
    return { columns, label: intents.indexOf(intent), value: 1 / Math.sqrt(Math.max(1, columns.length)) };
  });
  const width = intents.length;
  const weights = new Float64Array(names.length * width);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const slopes = new Float64Array(weights.length);
  for (let round = 0; round < rounds; round += 1) {
    slopes.fill(0);
    for (const row of rows) addErrors(row, weights, slopes);
    for (const [at, slope] of slopes.entries()) {
      const pulled = slope + decay * (weights[at] ?? 0);
      squares[at] = (squares[at] ?? 0) + pulled * pulled;
      weights[at] = (weights[at] ?? 0) - (rate * pulled) / Math.sqrt(squares[at] ?? 1);
    }
  }
  const rounded = names.map((name, at): [string, number[]] => [
    name,
    [...weights.slice(at * width, (at + 1) * width)].map((weight) => Math.round(weight * 100) / 100),
  ]);
  return { intents, weights: new Map(rounded) };
}

function commonFeatures(examples: readonly Example[]): string[] {
  const counts = new Map<string, number>();
  for (const name of examples.flatMap(({ features }) => features)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= rarest).map(([name]) => name);
}

interface Row {
  columns: readonly number[];
  label: number;
  value: number;
}

/** Adds to the slopes by how much each intent's probability is off. */
function addErrors({ columns, label, value }: Row, weights: Float64Array, slopes: Float64Array): void {
  const scores = intents.map((_, each) => {
    let sum = 0;
    for (const column of columns) sum += weights[column * intents.length + each] ?? 0;
    return sum * value;
  });
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (const [each, power] of powers.entries()) {
    const error = (power / total - (each === label ? 1 : 0)) * value;
    for (const column of columns) {
      const at = column * intents.length + each;
      slopes[at] = (slopes[at] ?? 0) + error;
    }
  }
}
