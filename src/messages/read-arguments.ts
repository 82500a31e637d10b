import type { z } from 'zod';
import type { ArgumentProblem } from './argument-problem.ts';
import type { Command, CommandDeclaration } from './command.ts';
import { nearest } from './nearest.ts';
import { splitWords, type Word } from './split-words.ts';

/** Arguments that passed their schema, or everything that is wrong with them. */
export type ReadArguments<Value> = { ok: true; value: Value } | { ok: false; problems: ArgumentProblem[] };

/**
 * Reads a command's words by its declaration. `key=value` may stand anywhere (`-` and `_` alike), other words fill the positional
 * arguments in order, and the remainder takes the rest of the line as written, except `key=value` of declared arguments.
 */
export function readArguments<Schema extends z.ZodObject>(
  declaration: CommandDeclaration<Schema>,
  command: Command,
): ReadArguments<z.infer<Schema>> {
  const { values, problems } = collect(declaration, command.rest);
  const parsed = declaration.arguments.safeParse(values);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) problems.push(problemOf(issue, values));
  }
  if (parsed.success && problems.length === 0) return { ok: true, value: parsed.data };
  return { ok: false, problems };
}

interface Collected {
  values: Record<string, string>;
  problems: ArgumentProblem[];
}

function collect(declaration: CommandDeclaration, text: string): Collected {
  const names = Object.keys(declaration.arguments.shape);
  const found: Collected = { values: {}, problems: [] };
  const nameOf = (key: string): string | undefined => names.find((name) => normalise(name) === key);
  const words = splitWords(text);
  const free: Word[] = [];
  for (const word of words) {
    const name = word.key === null ? undefined : nameOf(word.key);
    if (!name) free.push(word);
    else if (name in found.values) found.problems.push({ reason: 'repeated', argument: name });
    else found.values[name] = word.text;
  }
  placeFree({ declaration, text, free, names, found });
  return found;
}

interface Placement {
  declaration: CommandDeclaration;
  text: string;
  free: Word[];
  names: string[];
  found: Collected;
}

function placeFree({ declaration, text, free, names, found }: Placement): void {
  const places = declaration.positional.filter((name) => name !== declaration.remainder && !(name in found.values));
  const extra: Word[] = [];
  for (const word of free) {
    const place = extra.length === 0 && word.key === null ? places.shift() : undefined;
    if (place) found.values[place] = word.text;
    else if (word.key !== null && !(declaration.remainder && places.length === 0)) {
      found.problems.push({ reason: 'unknown-argument', argument: word.key, nearest: nearest(word.key, names) });
    } else extra.push(word);
  }
  if (extra.length === 0) return;
  const given = asWritten(text, extra);
  if (declaration.remainder && !(declaration.remainder in found.values)) found.values[declaration.remainder] = given;
  else found.problems.push({ reason: 'too-many', given });
}

/** The words as they stand in the text, with what lies between neighbours kept. A single quoted word loses its quotes. */
function asWritten(text: string, words: Word[]): string {
  const [only] = words;
  if (only && words.length === 1 && only.key === null && /^["“„«]/.test(text.slice(only.start))) return only.text;
  let written = '';
  let end: number | null = null;
  for (const word of words) {
    const between = end === null ? '' : text.slice(end, word.start);
    written += (between.trim() === '' ? between : ' ') + text.slice(word.start, word.end);
    end = word.end;
  }
  return written;
}

function problemOf(issue: z.core.$ZodIssue, values: Record<string, string>): ArgumentProblem {
  const argument = String(issue.path[0] ?? '');
  const given = values[argument];
  return given === undefined
    ? { reason: 'missing', argument }
    : { reason: 'invalid', argument, given, message: issue.message };
}

function normalise(name: string): string {
  return name
    .replace(/([a-z])([A-Z])/g, '$1_$2')
    .toLowerCase()
    .replaceAll('-', '_');
}
