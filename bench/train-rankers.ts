import { meanings } from '../src/messages/ranking/choose-targets.ts';
import { decisionTimes } from '../src/messages/ranking/decision-time.ts';
import { starts } from '../src/messages/ranking/likely-to-start.ts';
import type { Rankers } from '../src/messages/ranking/rankers.ts';
import type { LabelledMessage } from './labelled-messages.ts';
import { askedIntents, decisionExamples, intentExamples, startExamples, targetExamples } from './ranked-examples.ts';
import { trainRanker } from './train-ranker.ts';

/** What the rankers learn from labelled messages. */
export function trainRankers(messages: readonly LabelledMessage[]): Rankers {
  return {
    intents: trainRanker(askedIntents, intentExamples(messages)),
    starts: trainRanker(starts, startExamples(messages)),
    targets: trainRanker(meanings, targetExamples(messages)),
    decisions: trainRanker(decisionTimes, decisionExamples(messages)),
  };
}
