import type { Choice } from './decide-for-user.ts';
import type { Mention } from './find-mentions.ts';
import { findPrecision } from './find-precision.ts';
import { findPullRequest } from './find-pull-request.ts';
import { findRevision } from './find-revision.ts';
import type { NoActReason } from './may-act.ts';
import type { MessageProse } from './message-prose.ts';
import type { Reading } from './reading.ts';
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
  const targets = targetsFor(reading, choice);
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

/** Of several names, a removal, flag or appeal means those in the sentence that asks, and of names there a flag means the first. */
function targetsFor({ targets, signals, prose }: Reading, { intent }: Choice): Mention[] {
  if ((intent !== 'removal' && intent !== 'flag' && intent !== 'flag_appeal') || targets.length < 2) return targets;
  const asked = signals.filter(({ says, weight }) => says === intent && weight >= 3.5);
  const inSentence = (mention: Mention): boolean => {
    const index = prose.mentions.indexOf(mention);
    const offset = prose.masked.text.indexOf(`⟦${index}⟧`);
    return asked.some(({ sentence }) => {
      const end = prose.masked.ends.find((at) => at > sentence) ?? prose.masked.text.length;
      const follows = /[:：]\s*$/.test(prose.masked.text.slice(sentence, end));
      return offset >= sentence && (offset < end || follows);
    });
  };
  const near = targets.filter(inSentence);
  if (intent === 'removal') return near.length > 0 ? near : targets;
  return accused(near.length > 0 ? near : targets, prose);
}

/** "A is a copy of B": only A, and what stands beside it in a list. */
function accused(near: Mention[], prose: MessageProse): Mention[] {
  const end = near.findIndex((mention, index) => {
    const next = near[index + 1];
    return (
      next && !/^[\s,;&+*"'()-]*(?:and|und|et|y|e)?[\s,;&+*"'()-]*$/.test(prose.text.slice(mention.end, next.start))
    );
  });
  return end < 0 ? near : near.slice(0, end + 1);
}

function unique(words: string[]): string[] {
  const seen = new Set<string>();
  return words.filter((word) => !seen.has(word.toLowerCase()) && seen.add(word.toLowerCase()));
}
