import type { Choice } from '../decide-for-user.ts';
import type { Reading } from '../reading.ts';
import type { Intent } from '../understanding.ts';
import type { LinearModel } from './linear-model.ts';
import { featuresWithPhrases } from './message-features.ts';
import { rankLabels } from './rank-labels.ts';

/** How much more likely (as a logarithm) the rules make the intent that they choose. */
const rulesCount = 0.7;
/**
 * Rules that stand whatever the words are: names that were asked for, the question how it goes, which are too short for the ranker, and whoever claims
 * to be somebody else or commands the machine.
 */
const standing: ReadonlySet<string> = new Set([
  'names-for-the-thread',
  'asks-for-news',
  'speaks-for-others',
  'speaks-to-a-machine',
  'not-a-maintainer',
]);
/** Below this probability an intent is a guess. */
const sureFrom = 0.5;

/** A choice, and whether it is too weak to start anything. */
export interface RankedChoice extends Choice {
  unsure: boolean;
}

/**
 * The intent that words, phrases and the rules' own choice together make most likely. `because` names the rule where it was followed, else the words
 * that weighed most. Whether anything may start is decided after it.
 */
export function chooseRanked(reading: Reading, choice: Choice, weights: LinearModel<Intent>): RankedChoice {
  if (standing.has(choice.rule)) return { ...choice, unsure: false };
  const { ranked, reasons } = rankLabels(featuresWithPhrases(reading), weights, { [choice.intent]: rulesCount });
  const [first] = ranked;
  if (!first) return { ...choice, unsure: true };
  const unsure = Math.exp(first.logarithm) < sureFrom;
  if (first.label === choice.intent) return { ...choice, unsure };
  return { intent: first.label, rule: 'ranked-words', words: reasons(first.label).join(', '), unsure };
}
