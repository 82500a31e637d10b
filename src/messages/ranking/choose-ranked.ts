import type { Choice } from '../decide-for-user.ts';
import type { Intent } from '../understanding.ts';
import type { Features } from './features.ts';
import type { LinearModel } from './linear-model.ts';
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
/**
 * The intent that words, phrases and the rules' own choice together make most likely. `because` names the rule where it was followed, else the words
 * that weighed most. Whether anything may start is decided after it.
 */
export function chooseRanked(features: Features, choice: Choice, weights: LinearModel<Intent>): Choice {
  if (standing.has(choice.rule)) return choice;
  const { ranked, reasons } = rankLabels(features, weights, { [choice.intent]: rulesCount });
  const [first] = ranked;
  if (!first || first.label === choice.intent) return choice;
  return { intent: first.label, rule: 'ranked-words', words: reasons(first.label).join(', ') };
}
