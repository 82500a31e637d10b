import { type JsonMember, jsonMembers } from './json-members.ts';
import { jsonString, type NonAscii } from './json-string.ts';
import { parseJson } from './parse-json.ts';

export type FieldChanges = Readonly<Record<string, string | number | boolean | null>>;

/**
 * Changes values of top-level fields in the text of a request file and leaves every other character as it is:
 * indentation, order, escapes, spelling of numbers, line ends (leaderboard-domain.md §1.2: unformatted diffs were sent back).
 * A value that is already right is not rewritten. Fields that the file does not have are left out unless `addMissing`,
 * because some backends fail on keys they do not know (§1.3). Of a repeated key the last counts, as for JSON parsers.
 * Throws when the text is not a JSON object: parse the file first.
 */
export function editRequestFile(text: string, changes: FieldChanges, { addMissing = false } = {}): string {
  const whole = parseJson(text);
  if (!whole.ok || typeof whole.value !== 'object' || whole.value === null || Array.isArray(whole.value)) {
    throw new TypeError('only a JSON object can be edited');
  }
  const nonAscii = /[^\p{ASCII}\uFEFF]/u.test(text) ? 'raw' : 'escaped';
  const members = new Map(jsonMembers(text).map((member) => [member.key, member]));
  const replacements = [];
  const additions: [string, string][] = [];
  for (const [key, value] of Object.entries(changes)) {
    const member = members.get(key);
    const written = writeValue(value, nonAscii);
    if (!member) additions.push([jsonString(key, nonAscii), written]);
    else if (!alreadySays(text, member, value)) replacements.push({ ...member, written });
  }
  let edited = addMissing ? append(text, additions) : text;
  for (const { valueStart, valueEnd, written } of replacements.sort((a, b) => b.valueStart - a.valueStart)) {
    edited = edited.slice(0, valueStart) + written + edited.slice(valueEnd);
  }
  return edited;
}

function writeValue(value: string | number | boolean | null, nonAscii: NonAscii): string {
  return typeof value === 'string' ? jsonString(value, nonAscii) : JSON.stringify(value);
}

function alreadySays(text: string, member: JsonMember, value: unknown): boolean {
  try {
    return JSON.parse(text.slice(member.valueStart, member.valueEnd)) === value;
  } catch {
    return false;
  }
}

/** New members go to the end, spaced like the last one that is there. */
function append(text: string, additions: readonly [string, string][]): string {
  const members = jsonMembers(text);
  const last = members.at(-1);
  if (!last) {
    const inside = additions.map(([key, written]) => `${key}: ${written}`).join(', ');
    const start = text.indexOf('{') + 1;
    return text.slice(0, start) + inside + text.slice(start);
  }
  const before = text.slice(text.slice(0, last.keyStart).trimEnd().length, last.keyStart);
  const colon = text.slice(last.keyEnd, last.valueStart);
  const added = additions.map(([key, written]) => `,${before}${key}${colon}${written}`).join('');
  return text.slice(0, last.valueEnd) + added + text.slice(last.valueEnd);
}
