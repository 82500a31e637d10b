/**
 * Finds the board's model type that somebody means by its symbol, its full text or a word of it ("pretrained", "chat",
 * "merges"). The closest kind of match that fits exactly one type wins; null when none or several fit.
 */
export function matchModelType(given: string, modelTypes: readonly string[]): string | null {
  const wanted = given.trim().toLowerCase();
  if (wanted === '') return null;
  const kinds: ((type: string) => boolean)[] = [
    (type) => type.toLowerCase() === wanted,
    (type) => symbolOf(type) === wanted,
    (type) => nameOf(type) === wanted,
    (type) => nameOf(type).startsWith(wanted),
    (type) => wordsOf(type).some((word) => word.startsWith(wanted)),
    (type) => wanted.includes(symbolOf(type)) && symbolOf(type) !== '',
  ];
  for (const fits of kinds) {
    const [only, ...more] = modelTypes.filter(fits);
    if (only !== undefined && more.length === 0) return only;
  }
  return null;
}

function symbolOf(type: string): string {
  return type.includes(':') ? (type.split(':')[0] ?? '').trim() : '';
}

function nameOf(type: string): string {
  return type
    .slice(type.indexOf(':') + 1)
    .trim()
    .toLowerCase();
}

function wordsOf(type: string): string[] {
  return nameOf(type).split(/[^\p{L}\p{N}-]+/u);
}
