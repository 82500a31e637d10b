import type { Choice } from '../decide-for-user.ts';
import { mayAct } from '../may-act.ts';
import type { Reading } from '../reading.ts';
import type { Features } from './features.ts';

/**
 * What the ranker of starts sees beside a message's words and phrases: the intent that the rules choose, whether its workflow may start by them, and
 * what a target can be taken from.
 */
export function startFeatures(features: Features, reading: Reading, { intent }: Choice): Features {
  const { message, targets, topic, threadNamesModel, bareNames } = reading;
  const { kind } = message;
  const role = message.authorRole === 'model_owner' ? 'owner' : 'user';
  const verdict = mayAct(intent, reading) ?? 'may';
  const named = targets.length > 0;
  return new Map(features).set(
    'start',
    new Set([
      `${kind} ${verdict}`,
      `${kind} ${intent} ${verdict}`,
      `${role} ${kind} ${intent}`,
      `${Math.min(targets.length, 2)} targets ${kind} ${intent}`,
      `thread names ${threadNamesModel} ${kind} ${named}`,
      `bare names ${bareNames} ${kind} ${named}`,
      `topic ${topic} ${intent}`,
    ]),
  );
}
