import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a mistyped word most likely means, or null. A third of the letters may differ; a word of one or two letters
 * means nothing, three or more letters may be the beginning of exactly one candidate. Upper and lower case are alike.
 */
export function nearest(word: string, candidates: readonly string[]): string | null {
  const wanted = normalise(word);
  if (wanted.length < 3 || wanted.length > 100) return null;
  const exact = candidates.find((candidate) => normalise(candidate) === wanted);
  if (exact !== undefined) return exact;
  let best: { candidate: string; distance: number } | null = null;
  for (const candidate of candidates) {
    const found = distance(wanted, normalise(candidate));
    if (!best || found < best.distance) best = { candidate, distance: found };
  }
  if (best && best.distance <= Math.max(1, Math.floor(wanted.length / 3))) return best.candidate;
  const beginnings = candidates.filter((candidate) => normalise(candidate).startsWith(wanted));
  return beginnings.length === 1 ? (beginnings[0] ?? null) : null;
}

function normalise(word: string): string {
  return word.normalize('NFKC').toLowerCase().replaceAll('-', '_');
}
