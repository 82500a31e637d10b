import { type FaqEntry, faqEntries } from './faq-entries.ts';

/** A telling word counts as much as this many fitting ones, and a longer phrase more than its words alone. */
const tellingWeight = 3;
const least = 3;

/**
 * The entry that a question is about, by its words; null when none is told or two fit equally well. The text is one
 * question: a verb's arguments, or a sentence of prose.
 */
export function findFaqEntry(text: string): FaqEntry | null {
  const prose = ` ${plain(text)} `;
  const [best, second] = faqEntries
    .map((entry) => ({ entry, score: entry.name === text.trim().toLowerCase() ? 100 : scoreOf(entry, prose) }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < least || best.score === second?.score) return null;
  return best.entry;
}

function scoreOf({ telling, fitting }: FaqEntry, prose: string): number {
  const sum = (phrases: readonly string[], weight: number) =>
    phrases.reduce((score, phrase) => score + (has(prose, phrase) ? weight * phrase.split(' ').length : 0), 0);
  return sum(telling, tellingWeight) + sum(fitting, 1);
}

const expressions = new Map<string, RegExp>();

/** `*` ends a word anyhow, and alone stands for up to four words. */
function has(prose: string, phrase: string): boolean {
  let expression = expressions.get(phrase);
  if (!expression) {
    const parts = plain(phrase)
      .split(' ')
      .map((word) => (word === '*' ? '(?:[^ ]+ ){0,4}' : `${word.replaceAll('*', '[^ ]*')} `));
    expression = new RegExp(` ${parts.join('')}`);
    expressions.set(phrase, expression);
  }
  return expression.test(prose);
}

function plain(text: string): string {
  return text
    .slice(0, 2_000)
    .toLowerCase()
    .replace(/[’`]/g, "'")
    .replace(/[^\p{L}\p{N}_'*-]+/gu, ' ')
    .trim();
}
