import { type Features, groupOf } from './features.ts';
import type { Sentence } from './sentence.ts';
import { stemOf } from './word-stems.ts';

/** How many words behind a negation it takes in. */
const reach = 4;

const wishes =
  /\b(?:please|pls|plz|kindly|can|could|would|will|may|want|wish|like|need|request|ask|hope|appreciate|glad|let)\b/;
const negation =
  /^(?:not|no|never|without|none|nobody|nothing|neither|nor|cannot|dont|doesnt|didnt|isnt|cant|wont|\w+n't)$/;

/**
 * Adds the words of sentences once more for each thing their sentence does: it names a model, asks, wishes; and the words behind a negation.
 * "Did you remove it?" and "please remove ⟦⟧" share their words and not these.
 */
export function addSentences(features: Features, sentences: readonly Sentence[]): void {
  for (const { text, words } of sentences) {
    const stems = words.map(stemOf);
    if (text.includes('⟦')) addAll(features, 'names', stems);
    if (/[?？]\s*$/.test(text)) addAll(features, 'asks', stems);
    if (wishes.test(text)) addAll(features, 'wishes', stems);
    for (const [index, each] of words.entries()) {
      if (negation.test(each)) addAll(features, 'not', stems.slice(index + 1, index + 1 + reach));
    }
  }
}

function addAll(features: Features, group: string, words: readonly string[]): void {
  const known = groupOf(features, group);
  for (const each of words) known.add(each);
}
