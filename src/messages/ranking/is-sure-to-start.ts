import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';
import { rankLabels } from './rank-labels.ts';

/** Whether a message asks for something that may start, whatever it is. */
export const starts = ['start', 'wait'] as const;
export type Start = (typeof starts)[number];

/** Nothing starts that is less likely to be asked for. */
const sureFrom = 0.65;

/** Whether a message most likely asks for something on a model that it names: the second look at what intent and rules let start. */
export function isSureToStart(features: Features, weights: LinearModel<Start>): boolean {
  const { ranked } = rankLabels(features, weights);
  return ranked.some(({ label, logarithm }) => label === 'start' && Math.exp(logarithm) >= sureFrom);
}
