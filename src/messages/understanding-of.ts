import type { Choice } from './decide-for-user.ts';
import type { Mention } from './find-mentions.ts';
import { findPrecision } from './find-precision.ts';
import { findPullRequest } from './find-pull-request.ts';
import { findRevision } from './find-revision.ts';
import type { NoActReason } from './may-act.ts';
import { chooseTargets } from './ranking/choose-targets.ts';
import { targetWeights } from './ranking/learned-weights.ts';
import type { Reading } from './reading.ts';
import { targetsByRules } from './targets-by-rules.ts';
import type { Understanding } from './understanding.ts';

/** Puts the parts together: the targets of the chosen intent, and the rules and words that led there. */
export function understandingOf(reading: Reading | null, choice: Choice, noAct: NoActReason | null): Understanding {
  const because = [{ rule: choice.rule, words: choice.words ?? '' }];
  if (noAct && choice.intent !== 'other')
    because.push({ rule: noAct, words: reading?.prose.lookAlikes.join(' ') ?? '' });
  const nothing = { models: [], revision: null, precision: null, requestFiles: [], renameTo: null, pullRequest: null };
  if (!reading) return { intent: choice.intent, ...nothing, shouldAct: noAct === null, because };
  for (const { rule, words, weight, says } of reading.signals) {
    if (weight > 0 && says === choice.intent) because.push({ rule, words });
  }
  const renames = choice.intent === 'rename' && reading.pairs.length > 0;
  const targets = targetsOf(reading, choice);
  const [pair] = reading.pairs;
  return {
    intent: choice.intent,
    models: unique(renames ? reading.pairs.map(({ from }) => from) : targets.flatMap(({ model }) => model ?? [])),
    revision: findRevision(reading.prose, targets),
    precision: findPrecision(reading.prose, reading.prose.mentions),
    requestFiles: unique(
      reading.prose.mentions.flatMap(({ target }) => (target?.kind === 'request-file' ? [target.path] : [])),
    ),
    renameTo: renames && pair && reading.pairs.length === 1 ? pair.to : null,
    pullRequest: findPullRequest(reading.prose.mentions),
    shouldAct: noAct === null,
    because,
  };
}

/** Which of several names are meant; nothing is asked for those in talk and in questions about the board. */
function targetsOf(reading: Reading, { intent }: Choice): Mention[] {
  const targets = targetsByRules(reading, intent);
  if (intent === 'other' || intent === 'faq_question' || intent === 'rename') return targets;
  return chooseTargets(reading, { intent, targets }, targetWeights);
}

function unique(words: string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}
