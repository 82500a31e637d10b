import { nearest } from '../messages/nearest.ts';
import { compilePattern } from './compile-pattern.ts';
import type { Search, SearchField, SearchProblem, SearchValue } from './search.ts';

const mostTerms = 20;

/** Every spelling of a field's name, before a colon. */
const fieldNames: Record<string, SearchField> = {
  name: 'name',
  model: 'name',
  license: 'licence',
  licence: 'licence',
  'hub license': 'licence',
  'hub licence': 'licence',
  architecture: 'architecture',
  arch: 'architecture',
  precision: 'precision',
  type: 'category',
  category: 'category',
  official: 'official',
};

const fieldStart =
  /^@?\s*(hub licen[cs]e|licen[cs]e|arch(?:itecture)?|precision|type|category|model|name|official)\s*:\s*/i;
const otherField = /^@([\w-]+)\s*:?/;
/** The board's button had other names before (leaderboard-domain.md §2.7). */
const official =
  /^@?(?:show )?(?:only )?(?:official(?: providers?)?|maintainer['’]?s?['’]?[ -](?:choice|highlights?))(?: only)?\s*(?=;|@|$)/i;
/** Where a value without quotes ends: at a semicolon, or where another field begins. */
const valueEnd = /;|\s+@|\s+(?=hub licen[cs]e\s*:|(?:licen[cs]e|architecture|precision|type|category)\s*:)/i;

/**
 * Reads a search in both generations of the board's syntax: names with `;` between alternatives, `Hub License: MIT` in any
 * order and letter case, `@architecture:`, `@license:`, `@precision:`, categories as `@type:chat`, `official providers`, and
 * a regular expression between slashes wherever a value may stand.
 */
export function parseSearch(query: string): { ok: true; search: Search } | { ok: false; problem: SearchProblem } {
  const search: Search = {};
  let rest = query.trim();
  let terms = 0;
  for (;;) {
    rest = rest.replace(/^[;\s]+/, '');
    if (rest === '') break;
    terms += 1;
    if (terms > mostTerms) return { ok: false, problem: { reason: 'too-many', most: mostTerms } };
    const term = readTerm(rest);
    if ('reason' in term) return { ok: false, problem: term };
    search[term.field] = [...(search[term.field] ?? []), term.value];
    rest = term.rest;
  }
  return terms === 0 ? { ok: false, problem: { reason: 'empty' } } : { ok: true, search };
}

interface Term {
  field: SearchField;
  value: SearchValue;
  rest: string;
}

function readTerm(text: string): Term | SearchProblem {
  const only = official.exec(text)?.[0];
  if (only !== undefined)
    return { field: 'official', value: { kind: 'words', words: '' }, rest: text.slice(only.length) };
  const named = fieldStart.exec(text);
  if (named) {
    const field = fieldNames[named[1]?.toLowerCase() ?? ''] ?? 'name';
    const written = text.slice(named[0].length);
    const term = readValue(written, field);
    return 'reason' in term && term.reason === 'empty' ? { reason: 'no-value', given: named[0].trim() } : term;
  }
  const other = otherField.exec(text)?.[1];
  if (other !== undefined) {
    const names = ['architecture', 'license', 'precision', 'type', 'official'];
    return { reason: 'unknown-field', given: `@${other}`, nearest: nearest(other.toLowerCase(), names) };
  }
  return readValue(text, 'name');
}

function readValue(text: string, field: SearchField): Term | SearchProblem {
  if (text.startsWith('/')) {
    const pattern = /^\/((?:\\.|[^\\/])+)\/i?(?=[\s;]|$)/.exec(text) ?? /^\/(.+?)\/i?(?=[\s;]|$)/.exec(text);
    if (!pattern) return { reason: 'pattern-not-closed', given: text };
    const value = compilePattern(pattern[1] ?? '');
    return 'reason' in value ? value : { field, value, rest: text.slice(pattern[0].length) };
  }
  const quoted = /^["“”„]([^"“”„]*)["“”]/.exec(text);
  if (quoted) return words(quoted[1] ?? '', { field, rest: text.slice(quoted[0].length) });
  const end = field === 'name' || field === 'category' ? text.search(valueEnd) : text.search(/[;\s]/);
  const written = end < 0 ? text : text.slice(0, end);
  return words(written, { field, rest: end < 0 ? '' : text.slice(end) });
}

function words(written: string, { field, rest }: { field: SearchField; rest: string }): Term | SearchProblem {
  const plain = written.trim().toLowerCase().replace(/\s+/g, ' ');
  return plain === '' ? { reason: 'empty' } : { field, value: { kind: 'words', words: plain }, rest };
}
