function sharedLines(before: string, after: string): number {
  const counts = new Map<string, number>();
  for (const line of before.split('\n')) counts.set(line, (counts.get(line) ?? 0) + 1);
  let shared = 0;
  for (const line of after.split('\n')) {
    const left = counts.get(line) ?? 0;
    if (left > 0) shared += line.length + 1;
    counts.set(line, left - 1);
  }
  return shared;
}

/** Share of equal lines by length, 0 to 100; like git, a half counts as the same file. */
export function similarity(before: string, after: string): number {
  const longest = Math.max(before.length, after.length) + 1;
  return Math.min(100, Math.round((100 * sharedLines(before, after)) / longest));
}
