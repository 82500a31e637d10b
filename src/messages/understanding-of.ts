import type { Choice } from './decide-for-user.ts';
import type { Mention } from './find-mentions.ts';
import { findPrecision } from './find-precision.ts';
import { findPullRequest } from './find-pull-request.ts';
import { findRevision } from './find-revision.ts';
import type { NoActReason } from './may-act.ts';
import type { Reading } from './reading.ts';
import type { Understanding } from './understanding.ts';

/** What was concluded about a message: its intent, why nothing may start on it, and which of its names are meant. */
export interface Conclusion {
  choice: Choice;
  noAct: NoActReason | null;
  targets: readonly Mention[];
}

/** Puts the parts together, with the rules and words that led there. */
export function understandingOf(reading: Reading, { choice, noAct, targets }: Conclusion): Understanding {
  const { prose, signals, pairs } = reading;
  const because = [{ rule: choice.rule, words: choice.words ?? '' }];
  if (noAct && choice.intent !== 'other') because.push({ rule: noAct, words: prose.lookAlikes.join(' ') });
  for (const { rule, words, weight, says } of signals) {
    if (weight > 0 && says === choice.intent) because.push({ rule, words });
  }
  const renames = choice.intent === 'rename' && pairs.length > 0;
  const [pair] = pairs;
  const meant = new Set(targets);
  return {
    intent: choice.intent,
    models: unique(renames ? pairs.map(({ from }) => from) : targets.flatMap(({ model }) => model ?? [])),
    revision: findRevision(prose, targets),
    precision: findPrecision(prose, prose.mentions),
    requestFiles: unique(
      prose.mentions.flatMap((mention) => {
        const { model, target } = mention;
        return target?.kind === 'request-file' && (model === null || meant.has(mention)) ? [target.path] : [];
      }),
    ),
    renameTo: renames && pair && pairs.length === 1 ? pair.to : null,
    pullRequest: findPullRequest(prose.mentions),
    shouldAct: noAct === null,
    because,
  };
}

function unique(words: string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}
