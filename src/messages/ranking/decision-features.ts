import type { Decided } from '../decide-for-maintainer.ts';
import type { Reading } from '../reading.ts';
import type { Features } from './features.ts';
import { featuresWithPhrases } from './message-features.ts';
import { sentencesOf } from './sentence.ts';
import { stemOf } from './word-stems.ts';

/** Words before the verb of a command to do something. */
const fillers = /^(?:ok|okay|yes|yep|yeah|hi|hello|hey|thanks|thank|you|so|and|then|right|great|good|please|both)$/;

/** What the ranker of decisions sees beside words and phrases: how each sentence begins, and what the rules find decided. */
export function decisionFeatures(reading: Reading, { when, words }: Decided): Features {
  const begins = sentencesOf(reading.prose.masked, 0).flatMap((sentence) => {
    const [first = '^', second = '$'] = sentence.words.filter((each) => !fillers.test(each)).map(stemOf);
    return [first, `${first} ${second}`];
  });
  return featuresWithPhrases(reading)
    .set('begins', new Set(begins))
    .set('decided', new Set([when, `${when} ${words !== ''}`]));
}
