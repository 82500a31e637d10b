import { handlers } from '../handlers/index.ts';
import { decideForMaintainer } from '../src/messages/decide-for-maintainer.ts';
import { decidingCommand } from '../src/messages/deciding-command.ts';
import { messageProse } from '../src/messages/message-prose.ts';
import { parseCommands } from '../src/messages/parse-commands.ts';
import type { Meaning } from '../src/messages/ranking/choose-targets.ts';
import { decisionFeatures } from '../src/messages/ranking/decision-features.ts';
import type { DecisionTime } from '../src/messages/ranking/decision-time.ts';
import type { Start } from '../src/messages/ranking/likely-to-start.ts';
import { mentionFeatures } from '../src/messages/ranking/mention-features.ts';
import { featuresWithPhrases, messageFeatures } from '../src/messages/ranking/message-features.ts';
import { startFeatures } from '../src/messages/ranking/start-features.ts';
import { readReading } from '../src/messages/read-reading.ts';
import type { Reading } from '../src/messages/reading.ts';
import { targetsByRules } from '../src/messages/targets-by-rules.ts';
import { type Intent, intents } from '../src/messages/understanding.ts';
import type { LabelledMessage } from './labelled-messages.ts';
import type { Example } from './train-ranker.ts';

/** How much a message counts that the phrases were made after: there are many, and alike. */
const knownCounts = 0.5;

/** What users and owners can ask for: approving is for maintainers. */
export const askedIntents: readonly Intent[] = intents.filter((intent) => intent !== 'approval');

/**
 * What the ranker of intents learns from: messages of users and owners without a command; the others are decided by rules. Where the phrases
 * were made after a message, they say nothing: how far they can be trusted is learned from the others.
 */
export function intentExamples(messages: readonly LabelledMessage[]): Example<Intent>[] {
  return messages.flatMap((labelled) => {
    const { message, intent, known } = labelled;
    if (message.authorRole === 'maintainer') return [];
    const reading = readingOf(labelled);
    if (!reading) return [];
    const features = known ? messageFeatures(reading) : featuresWithPhrases(reading);
    return [{ features, label: intent, weight: known ? knownCounts : 1 }];
  });
}

/** What the ranker of starts learns from: of the same messages those that no phrase was made after. */
export function startExamples(messages: readonly LabelledMessage[]): Example<Start>[] {
  return messages.flatMap((labelled) => {
    if (labelled.known || labelled.message.authorRole === 'maintainer') return [];
    const reading = readingOf(labelled);
    if (!reading) return [];
    return [{ features: startFeatures(reading), label: labelled.shouldAct ? 'start' : 'wait', weight: 1 }];
  });
}

/** What the ranker of targets learns from: each mention of a model in messages that ask something for some of those they name. */
export function targetExamples(messages: readonly LabelledMessage[]): Example<Meaning>[] {
  return messages.flatMap((labelled) => {
    const { intent, shouldAct, models, known } = labelled;
    const reading = shouldAct && intent !== 'rename' ? readingOf(labelled) : null;
    if (!reading) return [];
    const targets = new Set(targetsByRules(reading, intent).map(({ model }) => model?.toLowerCase() ?? ''));
    const mentions = mentionFeatures(reading, { intent, targets });
    if (new Set(mentions.map(({ model }) => model)).size < 2) return [];
    return mentions.map(({ model, features }) => ({
      features,
      label: models.has(model) ? 'target' : 'beside',
      weight: known ? knownCounts : 1,
    }));
  });
}

/** What the ranker of decisions learns from: maintainers' replies. */
export function decisionExamples(messages: readonly LabelledMessage[]): Example<DecisionTime>[] {
  return messages.flatMap((labelled) => {
    const { message, intent, shouldAct, known } = labelled;
    if (message.authorRole !== 'maintainer' || message.kind !== 'reply') return [];
    const reading = readingOf(labelled);
    if (!reading) return [];
    const decided = shouldAct ? 'now' : 'before';
    const label = intent === 'approval' ? decided : 'nothing';
    const features = decisionFeatures(reading, decideForMaintainer(reading.prose.masked));
    return [{ features, label, weight: known ? knownCounts : 1 }];
  });
}

/** null for a message that a bot wrote or a command decides. */
export function readingOf({ message }: LabelledMessage): Reading | null {
  if (message.authorRole === 'bot') return null;
  const prose = messageProse(message.kind === 'opening' ? message.title : '', message.body, []);
  if (decidingCommand(parseCommands(prose.read), handlers)) return null;
  return readReading(message, prose, []);
}
