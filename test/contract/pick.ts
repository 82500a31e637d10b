/** The text or number at a dotted path of an answer, as text; fails the test when there is none. */
export function pick(value: unknown, path: string): string {
  let current = value;
  for (const key of path.split('.')) {
    const entries: [string, unknown][] = typeof current === 'object' && current !== null ? Object.entries(current) : [];
    current = entries.find(([name]) => name === key)?.[1];
  }
  if (typeof current !== 'string' && typeof current !== 'number') throw new Error(`nothing at ${path}`);
  return String(current);
}
