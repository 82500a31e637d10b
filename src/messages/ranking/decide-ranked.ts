import type { Decided } from '../decide-for-maintainer.ts';
import type { Reading } from '../reading.ts';
import type { DecisionTime } from './decision-time.ts';
import type { LinearModel } from './linear-model.ts';
import { messageFeatures } from './message-features.ts';
import { rankLabels } from './rank-labels.ts';

/** How much more likely (as a logarithm) the rules make what they find decided. */
const rulesCount = 1;
/** A decision that is less likely is not carried out. */
const sureFrom = 0.6;

/** What a maintainer's reply decides, and whether that is too weak to start anything. */
export interface RankedDecision extends Decided {
  unsure: boolean;
}

/** What the words of a maintainer's reply and the rules' own finding together make most likely to be decided. */
export function decideRanked(reading: Reading, decided: Decided, weights: LinearModel<DecisionTime>): RankedDecision {
  const { ranked, reasons } = rankLabels(messageFeatures(reading), weights, { [decided.when]: rulesCount });
  const [first] = ranked;
  if (!first) return { ...decided, unsure: true };
  const unsure = Math.exp(first.logarithm) < sureFrom;
  if (first.label === decided.when) return { ...decided, unsure };
  return { when: first.label, words: reasons(first.label).join(', '), unsure };
}
