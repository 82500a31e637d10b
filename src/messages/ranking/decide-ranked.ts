import type { Decided } from '../decide-for-maintainer.ts';
import type { Reading } from '../reading.ts';
import { decisionFeatures } from './decision-features.ts';
import type { DecisionTime } from './decision-time.ts';
import type { LinearModel } from './linear-model.ts';
import { rankLabels } from './rank-labels.ts';
import { wordsThatWeighed } from './words-that-weighed.ts';

/** A decision that is less likely is not carried out. */
const sureFrom = 0.8;

/** What a maintainer's reply decides, and whether that is too weak to start anything. */
export interface RankedDecision extends Decided {
  unsure: boolean;
}

/**
 * What the words of a maintainer's reply and the rules' own finding together make most likely to be decided. Words that take a decision back (a
 * question, a joke, "hold it") stand.
 */
export function decideRanked(reading: Reading, decided: Decided, weights: LinearModel<DecisionTime>): RankedDecision {
  if (decided.when === 'nothing' && decided.words !== '') return { ...decided, unsure: false };
  const { ranked, reasons } = rankLabels(decisionFeatures(reading, decided), weights);
  const [first] = ranked;
  if (!first) return { ...decided, unsure: true };
  const unsure = Math.exp(first.logarithm) < sureFrom;
  if (first.label === decided.when) return { ...decided, unsure };
  const words = wordsThatWeighed(reasons(first.label), reading.prose.masked);
  return { when: first.label, words, unsure };
}
