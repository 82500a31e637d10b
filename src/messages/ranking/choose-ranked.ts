import type { Choice } from '../decide-for-user.ts';
import type { Reading } from '../reading.ts';
import { intentFeatures } from './intent-features.ts';
import type { IntentWeights } from './intent-weights.ts';
import { rankIntents } from './rank-intents.ts';

/** Rules that choose for want of words that say more: there the ranker decides. */
const guesses: ReadonlySet<string> = new Set([
  'nothing-asked',
  'asks-only-to-know',
  'asks-about-the-board',
  'asks-about-a-model',
  'names-without-request',
]);
/** Rules that the ranker may overrule. */
const soft: ReadonlySet<string> = new Set(['strongest-words', 'continues-the-thread']);
/** How much more likely (as a logarithm) the ranker must find another intent to overrule one of them. */
const ruleCounts = 1;
/** The same where the ranker finds that a message asks for nothing: silence would be the dearer mistake. */
const ruleCountsAgainstSilence = 1.5;
/** Below this probability a ranked intent is a guess. */
const sureFrom = 0.4;

/** A choice, and whether it is too weak to start anything. */
export interface RankedChoice extends Choice {
  unsure: boolean;
}

/**
 * Lets the ranker decide where the rules only guess, and overrule the strongest phrases and the thread's topic where it is much surer of another
 * intent. Every other rule (names for the thread, refusals, jokes, words taken back) stands. Whether anything may start is decided after it.
 */
export function chooseRanked(reading: Reading, choice: Choice, weights: IntentWeights): RankedChoice {
  const guessed = guesses.has(choice.rule);
  if (!guessed && !soft.has(choice.rule)) return { ...choice, unsure: false };
  const { ranked, reasons } = rankIntents(intentFeatures(reading), weights);
  const [first] = ranked;
  const chosen = ranked.find(({ intent }) => intent === choice.intent);
  if (!first || !chosen) return { ...choice, unsure: guessed };
  const counts = first.intent === 'other' ? ruleCountsAgainstSilence : ruleCounts;
  const stays = chosen.logarithm + (guessed ? 0 : counts) >= first.logarithm;
  const unsure = Math.exp(first.logarithm) < sureFrom;
  if (stays) return { ...choice, unsure: guessed && unsure };
  return { intent: first.intent, rule: 'ranked-words', words: reasons(first.intent).join(', '), unsure };
}
