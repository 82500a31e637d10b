import { distance } from 'fastest-levenshtein';
import type { ComparableName, NameBuckets } from './name-buckets.ts';

const atMost = 5;
/** Letters that may differ in a name of another namespace; within the namespace a third of the name may. */
const foreignLetters = 2;

/**
 * Up to five names that somebody who wrote `asked` may have meant, likeliest first: other punctuation or spelling in the
 * same namespace, the same name in another one, siblings that one name is the beginning of, a misspelling elsewhere.
 */
export function nearNames(asked: string, buckets: NameBuckets): string[] {
  const question = buckets.worthComparing(asked.trim(), foreignLetters);
  const scores = new Map<string, number>();
  for (const names of question.names) {
    for (const name of names) {
      const score = scores.has(name.model) ? null : scoreOf(question.asked, name);
      if (score !== null) scores.set(name.model, score);
    }
  }
  return [...scores]
    .sort(([a, scoreA], [b, scoreB]) => scoreA - scoreB || (a < b ? -1 : 1))
    .slice(0, atMost)
    .map(([model]) => model);
}

/** Smaller is nearer; null is too far. */
function scoreOf(asked: ComparableName, given: ComparableName): number | null {
  const elsewhere = asked.namespace !== given.namespace;
  if (elsewhere && Math.abs(asked.letters.length - given.letters.length) > foreignLetters) return null;
  const letters = distance(asked.letters, given.letters);
  if (elsewhere) {
    if (letters > foreignLetters) return null;
    return (letters === 0 ? 1.5 : 3 + letters) + distance(asked.namespace, given.namespace) / 100;
  }
  const spelling = letters <= Math.max(foreignLetters, asked.letters.length / 3) ? letters : null;
  if (given.letters.startsWith(asked.letters)) return Math.min(spelling ?? letters, 1 + letters / 100);
  if (asked.letters.startsWith(given.letters)) return Math.min(spelling ?? letters, 2.5 + letters / 100);
  return spelling;
}
