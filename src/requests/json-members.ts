import { jsonTokens } from './json-tokens.ts';

/** One member of an object in JSON text; positions are UTF-16 offsets, ends exclusive. */
export interface JsonMember {
  key: string;
  keyStart: number;
  keyEnd: number;
  valueStart: number;
  valueEnd: number;
}

/**
 * Where the members of the outermost object stand in the text, in order, repeated keys included.
 * The text must be JSON (see `parseJson`); nothing is checked here.
 */
export function jsonMembers(text: string): JsonMember[] {
  const members: JsonMember[] = [];
  let depth = 0;
  let member: JsonMember | null = null;
  for (const { start, end } of jsonTokens(text)) {
    const word = text.slice(start, end);
    const closes = word === '}' || word === ']';
    if (closes) depth -= 1;
    const endsMember = (depth === 1 && word === ',') || (depth === 0 && closes);
    if (endsMember) {
      if (member) members.push(member);
      member = null;
    } else if (depth === 1 && member === null) {
      member = { key: String(JSON.parse(word)), keyStart: start, keyEnd: end, valueStart: -1, valueEnd: -1 };
    } else if (member && !(depth === 1 && word === ':')) {
      if (member.valueStart < 0) member.valueStart = start;
      member.valueEnd = end;
    }
    if (word === '{' || word === '[') depth += 1;
  }
  return members;
}
