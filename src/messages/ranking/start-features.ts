import { decideForUser } from '../decide-for-user.ts';
import { mayAct } from '../may-act.ts';
import type { Reading } from '../reading.ts';
import type { Features } from './features.ts';
import { featuresWithPhrases } from './message-features.ts';

/**
 * What the ranker of starts sees: a message's words and phrases, the intent that the rules choose and whether its workflow may start by them, and what
 * a target can be taken from. What the ranker of intents chooses is kept from it: two looks that do not know of each other err less together. So is
 * who writes: rules tell what a model's owner may ask for, and platforms who that is.
 */
export function startFeatures(reading: Reading): Features {
  const { message, targets, topic, threadNamesModel, bareNames } = reading;
  const { kind } = message;
  const { intent } = decideForUser(reading);
  const verdict = mayAct(intent, reading) ?? 'may';
  const named = targets.length > 0;
  const features = featuresWithPhrases(reading);
  const build = [...(features.get('build') ?? [])].filter((each) => !/^(?:owner|user) /.test(each));
  return features
    .set('build', new Set(build))
    .set(
      'start',
      new Set([
        `${kind} ${verdict}`,
        `${kind} ${intent} ${verdict}`,
        `${kind} ${intent}`,
        `${Math.min(targets.length, 2)} targets ${kind} ${intent}`,
        `thread names ${threadNamesModel} ${kind} ${named}`,
        `bare names ${bareNames} ${kind} ${named}`,
        `topic ${topic} ${intent}`,
      ]),
    );
}
