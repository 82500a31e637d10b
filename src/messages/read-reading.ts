import { type Scores, scoreIntents, strongest } from './decide-intent.ts';
import { findRename } from './find-rename.ts';
import { findSignals } from './find-signals.ts';
import { findTargets } from './find-targets.ts';
import type { Site } from './hub-link.ts';
import { type MessageProse, messageProse } from './message-prose.ts';
import type { Manner } from './phrases/phrase-rule.ts';
import type { Reading } from './reading.ts';
import type { Intent, MessageToUnderstand } from './understanding.ts';

const bareName = /(?<![\w/⟦@.-])[a-z][a-z0-9.]*(?:[-_][a-z0-9.]+)*[-_]?\d+(?:\.\d+)?b(?:[-_][a-z0-9.]+)*(?![\w/])/;

/** Gathers what the rules look at. A reply's title is read only for what the thread is about. */
export function readReading(message: MessageToUnderstand, prose: MessageProse, hubs: readonly Site[]): Reading {
  const signals = findSignals(prose.masked);
  const manners = new Set<Manner>();
  for (const { says, weight } of signals) if (weight === 0 && isManner(says)) manners.add(says);
  const thread = message.kind === 'reply' ? messageProse(message.title, '', hubs) : null;
  const topic = thread ? strongest(scoreIntents(findSignals(thread.masked), 0), 1.5).intent : 'other';
  return {
    message,
    prose,
    signals,
    manners,
    scores: leaning(scoreIntents(signals, prose.titleEnd), topic),
    bodyScores: scoreIntents(
      signals.filter(({ start }) => start >= prose.titleEnd),
      0,
    ),
    targets: findTargets(prose),
    pairs: findRename(prose),
    topic,
    threadNamesModel: thread?.mentions.some((mention) => mention.model !== null) ?? false,
    bareNames: bareName.test(prose.masked.text),
  };
}

/** In a thread about a failure, weak words for a failure are enough. */
function leaning(scores: Scores, topic: Intent): Scores {
  if (topic !== 'failure_report' || scores.failure_report === 0) return scores;
  return { ...scores, failure_report: scores.failure_report + 1.5 };
}

const intents = new Set([
  'failure_report',
  'submission',
  'status_question',
  'removal',
  'rename',
  'flag',
  'flag_appeal',
  'faq_question',
  'approval',
  'other',
]);

function isManner(says: string): says is Manner {
  return !intents.has(says);
}
