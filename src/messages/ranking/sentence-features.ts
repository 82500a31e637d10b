import type { MaskedText } from '../masked-text.ts';
import { stemOf, wordsOf } from './word-stems.ts';

/** Sentences of a longer message that still tell something: the first and the last ones. */
const mostSentences = 40;
/** How many words behind a negation it takes in. */
const reach = 4;

const wishes =
  /\b(?:please|pls|plz|kindly|can|could|would|will|may|want|wish|like|need|request|ask|hope|appreciate|glad|let)\b/;
const negation =
  /^(?:not|no|never|without|none|nobody|nothing|neither|nor|cannot|dont|doesnt|didnt|isnt|cant|wont|\w+n't)$/;

/**
 * The words of a message once more for each thing their sentence is: it names a model, asks, wishes, comes first or last; and the words
 * behind a negation. "Did you remove it?" and "please remove ⟦⟧" share their words and not these.
 */
export function sentenceFeatures(masked: MaskedText, titleEnd: number): Set<string> {
  const features = new Set<string>();
  const sentences = sentencesOf(masked, titleEnd);
  for (const [at, sentence] of sentences.entries()) {
    const stems = wordsOf(sentence).map(stemOf);
    const kinds = kindsOf(sentence, at === 0, at === sentences.length - 1);
    for (const each of stems) for (const kind of kinds) features.add(`${kind}: ${each}`);
    for (const [index, each] of stems.entries()) {
      if (!negation.test(each)) continue;
      for (const denied of stems.slice(index + 1, index + 1 + reach)) features.add(`not: ${denied}`);
    }
  }
  return features;
}

function sentencesOf({ text, ends }: MaskedText, titleEnd: number): string[] {
  const bodies = ends
    .map((end, at) => text.slice(Math.max(titleEnd, ends[at - 1] ?? 0), end))
    .filter((sentence) => sentence.trim() !== '');
  if (bodies.length <= mostSentences) return bodies;
  return [...bodies.slice(0, mostSentences / 2), ...bodies.slice(-mostSentences / 2)];
}

function kindsOf(sentence: string, first: boolean, last: boolean): string[] {
  const kinds: string[] = [];
  if (sentence.includes('⟦')) kinds.push('names');
  if (/[?？]\s*$/.test(sentence)) kinds.push('asks');
  if (wishes.test(sentence)) kinds.push('wishes');
  if (first) kinds.push('first');
  if (last) kinds.push('last');
  return kinds;
}
