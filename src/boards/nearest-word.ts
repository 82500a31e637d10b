import { distance } from 'fastest-levenshtein';

/** The allowed word that was probably meant: at most a third of its letters differ, case aside. Otherwise null. */
export function nearestWord(written: string, allowed: readonly string[]): string | null {
  let best: { word: string; away: number } | null = null;
  for (const word of allowed) {
    const away = distance(written.toLowerCase(), word.toLowerCase());
    if (away <= Math.ceil(word.length / 3) && away < (best?.away ?? Infinity)) best = { word, away };
  }
  return best?.word ?? null;
}
