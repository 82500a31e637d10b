import type { Choice } from '../decide-for-user.ts';
import { mayAct } from '../may-act.ts';
import type { Reading } from '../reading.ts';
import type { Intent } from '../understanding.ts';
import type { LinearModel } from './linear-model.ts';
import { featuresWithPhrases } from './message-features.ts';
import { rankLabels } from './rank-labels.ts';
import { wordsThatWeighed } from './words-that-weighed.ts';

/** How much more likely (as a logarithm) the rules make the intent that they choose. */
const rulesCount = 0.7;
/** How much of what is known about a start counts for the intents that may start, and against those that may not. */
const startCounts = 0.3;
/** The most that it can say, as a probability. */
const leastDoubt = 0.001;
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

/** A choice, and how likely it is, 0 to 1. */
export interface RankedChoice extends Choice {
  likely: number;
}

/** What is known before words are weighed: what the rules choose, and how likely anything is asked for that may start. */
export interface Beforehand {
  byRules: Choice;
  start: number;
}

/**
 * The intent that words, phrases, the rules' own choice and the look at what may start together make most likely. `because` names the rule where it
 * was followed, else the words that weighed most. Whether anything may start is decided after it.
 */
export function chooseRanked(
  reading: Reading,
  { byRules, start }: Beforehand,
  weights: LinearModel<Intent>,
): RankedChoice {
  if (standing.has(byRules.rule)) return { ...byRules, likely: 1 };
  const doubt = Math.min(Math.max(1 - start, leastDoubt), 1 - leastDoubt);
  const prior = weights.labels.map((intent) => {
    const fits = mayAct(intent, reading) === null ? 1 - doubt : doubt;
    return [intent, startCounts * Math.log(fits) + (intent === byRules.intent ? rulesCount : 0)];
  });
  const { ranked, reasons } = rankLabels(featuresWithPhrases(reading), weights, Object.fromEntries(prior));
  const [first] = ranked;
  if (!first) return { ...byRules, likely: 0 };
  const likely = Math.exp(first.logarithm);
  if (first.label === byRules.intent) return { ...byRules, likely };
  const words = wordsThatWeighed(reasons(first.label), reading.prose.masked);
  return { intent: first.label, rule: 'ranked-words', words, likely };
}
