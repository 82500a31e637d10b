import type { FaqEntry } from './faq-entry.ts';
import { findFaqEntries } from './find-faq-entries.ts';

/**
 * The entry that a question is about, by its words; null when none is told or two fit equally well. The text is one
 * question: a verb's arguments, or a sentence of prose.
 */
export function findFaqEntry(text: string): FaqEntry | null {
  const [best, another] = findFaqEntries(text);
  return best && !another ? best : null;
}
