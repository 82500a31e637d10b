import type { MaskedText } from '../masked-text.ts';
import { wordsOf } from './word-stems.ts';

/** A sentence of masked text and its words. */
export interface Sentence {
  text: string;
  words: string[];
}

/** So many words at the beginning and at the end tell enough: a request stands before a log or after it. */
const enoughWords = 80;

/** The sentences of a message's body; of a long one the first and the last. */
export function sentencesOf({ text, ends }: MaskedText, titleEnd: number): Sentence[] {
  const bodies = ends
    .map((end, at) => text.slice(Math.max(titleEnd, ends[at - 1] ?? 0), end))
    .filter((sentence) => sentence.trim() !== '');
  const first = untilEnough(bodies);
  const last = untilEnough(bodies.slice(first.length).reverse()).reverse();
  return [...first, ...last];
}

function untilEnough(texts: readonly string[]): Sentence[] {
  const sentences: Sentence[] = [];
  let words = 0;
  for (const text of texts) {
    if (words >= enoughWords) break;
    const sentence = { text, words: wordsOf(text) };
    words += sentence.words.length;
    sentences.push(sentence);
  }
  return sentences;
}
