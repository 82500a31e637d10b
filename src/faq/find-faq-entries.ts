import { faqEntries } from './faq-entries.ts';
import type { FaqEntry } from './faq-entry.ts';

/** A telling word counts as much as this many fitting ones, and a longer phrase more than its words alone. */
const tellingWeight = 3;
const least = 3;

/** The entries that a question is about, by its words: more than one when they fit equally well, none when nothing is told. */
export function findFaqEntries(text: string): FaqEntry[] {
  const prose = ` ${plain(text)} `;
  const scored = faqEntries.map((entry) => ({
    entry,
    score: entry.name === text.trim().toLowerCase() ? 100 : scoreOf(entry, prose),
  }));
  const best = Math.max(least, ...scored.map(({ score }) => score));
  return scored.filter(({ score }) => score === best).map(({ entry }) => entry);
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
