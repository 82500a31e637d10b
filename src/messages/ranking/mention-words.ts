import { stemOf } from './word-stems.ts';

const token = /⟦\d+⟧|⟨link⟩|[\p{L}\p{N}_']+|[^\s]/gu;

/** Words and signs of masked text, words cut to stems; every model is the same word, every number is one. */
export function mentionWords(text: string): string[] {
  return (text.match(token) ?? []).map((each) => {
    if (each.startsWith('⟦')) return '⟦⟧';
    return /^\d+$/.test(each) ? '0' : stemOf(each);
  });
}
