/** How a board writes its list of flagged models: a JSON object, or a dict in a Python file (leaderboard-domain.md §4). */
export type FlagFormat = { as: 'json' } | { as: 'python-dict'; variable: string };

/** One flagged model as written. */
export interface FlagEntry {
  key: string;
  /** The discussion that decided on it; '' where the board keeps none. */
  url: string;
}

/** Where it stands in the text; offsets in UTF-16, ends exclusive. */
export interface PlacedEntry extends FlagEntry {
  start: number;
  valueStart: number;
  end: number;
}

export type FlagFile =
  | { ok: true; entries: PlacedEntry[]; open: number; close: number }
  | { ok: false; problem: 'no-list' | 'not-names-and-links' };

/** Reads a flag file. Keys are given as written, also those that can match no model; of a repeated key each is given. */
export function readFlagFile(text: string, format: FlagFormat): FlagFile {
  const open = startOf(text, format);
  if (open < 0) return { ok: false, problem: 'no-list' };
  const tokens = [...tokensFrom(text, open, format)];
  const close = tokens.at(-1);
  if (close?.word !== '}') return { ok: false, problem: 'not-names-and-links' };
  const inside = tokens.slice(1, -1);
  const entries: PlacedEntry[] = [];
  for (let at = 0; at < inside.length; at += 4) {
    const [key, colon, value, comma] = inside.slice(at, at + 4);
    const read = key && value && { key: stringOf(key.word), url: stringOf(value.word) };
    if (!read || read.key === null || read.url === null || colon?.word !== ':' || (comma && comma.word !== ','))
      return { ok: false, problem: 'not-names-and-links' };
    entries.push({ key: read.key, url: read.url, start: key.start, valueStart: value.start, end: value.end });
  }
  return { ok: true, entries, open, close: close.start };
}

function startOf(text: string, format: FlagFormat): number {
  if (format.as === 'json') return /^\uFEFF?\s*\{/.test(text) ? text.indexOf('{') : -1;
  const assigned = /^([A-Za-z_]\w*)(?:[ \t]*:[^=\n]*)?[ \t]*=[ \t]*\{/gm;
  for (const match of text.matchAll(assigned)) {
    if (match[1] === format.variable) return match.index + match[0].length - 1;
  }
  return -1;
}

interface Token {
  word: string;
  start: number;
  end: number;
}

/** The tokens from the opening brace to the closing one; stops early at anything that belongs to no list of names and links. */
function* tokensFrom(text: string, open: number, format: FlagFormat): Generator<Token> {
  const next =
    format.as === 'json'
      ? /\s+|[{}:,]|"(?:\\.|[^"\\\n])*"/y
      : /\s+|#[^\n]*|[{}:,]|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/y;
  next.lastIndex = open;
  for (let match = next.exec(text); match; match = next.exec(text)) {
    const [word] = match;
    if (/^[\s#]/.test(word)) continue;
    yield { word, start: match.index, end: next.lastIndex };
    if (word === '}') return;
  }
}

/** The text of a string literal; null for another token. Escapes other than of quotes are read as JSON's. */
function stringOf(word: string): string | null {
  const body = /^(["'])(.*)\1$/s.exec(word)?.[2];
  if (body === undefined) return null;
  try {
    const asJson = body.replaceAll("\\'", "'").replaceAll(/(?<!\\)"/g, '\\"');
    return String(JSON.parse(`"${asJson}"`));
  } catch {
    return body;
  }
}
