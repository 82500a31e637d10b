import type { MaskedText } from '../masked-text.ts';
import type { Reason } from './rank-labels.ts';
import { stemOf, wordsOf } from './word-stems.ts';

/** Groups of features that are words of the message itself. */
const spoken: ReadonlySet<string> = new Set(['word', 'words', 'title', 'names', 'asks', 'wishes', 'begins']);
const shown = 4;

/** The words of a message that weighed most, as they were written, for `/why`; '' when it was not words that decided. */
export function wordsThatWeighed(reasons: readonly Reason[], { text }: MaskedText): string {
  const written = new Map(wordsOf(text).map((word) => [stemOf(word), word]));
  const words = new Set<string>();
  for (const { group, word } of reasons) {
    if (!spoken.has(group) || !/\p{L}/u.test(word)) continue;
    words.add(
      word
        .split(' ')
        .map((part) => written.get(part) ?? part)
        .join(' '),
    );
    if (words.size === shown) break;
  }
  return [...words].join(', ');
}
