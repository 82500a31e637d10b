import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';
import { rankLabels } from './rank-labels.ts';

/** Whether a message asks for something that may start, whatever it is. */
export const starts = ['start', 'wait'] as const;
export type Start = (typeof starts)[number];

/** How likely a message asks for something on a model that it identifies, 0 to 1: a second look beside that for its intent. */
export function likelyToStart(features: Features, weights: LinearModel<Start>): number {
  const start = rankLabels(features, weights).ranked.find(({ label }) => label === 'start');
  return start ? Math.exp(start.logarithm) : 0;
}
