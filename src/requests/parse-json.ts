import { jsonTokens } from './json-tokens.ts';

export type ParsedJson = { ok: true; value: unknown } | { ok: false; detail: string };

const notNumbers = new Set(['NaN', 'Infinity', '-Infinity']);

/**
 * JSON as Python's json module writes and reads it: a leading byte order mark is skipped, and NaN and Infinity,
 * which template backends write for an unknown size, are read as null.
 */
export function parseJson(text: string): ParsedJson {
  const source = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const strict = attempt(source);
  if (strict.ok || !/NaN|Infinity/.test(source)) return strict;
  const lenient = attempt(withoutNotNumbers(source));
  return lenient.ok ? lenient : strict;
}

function withoutNotNumbers(source: string): string {
  const words: string[] = [];
  for (const { start, end } of jsonTokens(source)) {
    const word = source.slice(start, end);
    words.push(notNumbers.has(word) ? 'null' : word);
  }
  return words.join(' ');
}

function attempt(source: string): ParsedJson {
  try {
    return { ok: true, value: JSON.parse(source) };
  } catch (error) {
    return { ok: false, detail: error instanceof Error ? error.message : String(error) };
  }
}
