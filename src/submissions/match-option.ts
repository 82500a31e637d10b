/** Finds the board's own spelling of a word, letter case aside; null when the board does not have it. */
export function matchOption(given: string, options: readonly string[]): string | null {
  const wanted = given.trim().toLowerCase();
  return options.find((option) => option.toLowerCase() === wanted) ?? null;
}
