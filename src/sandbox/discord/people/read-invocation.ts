import type { CommandBody } from '../bodies/command-body.ts';
import type { Branch, ValueOption } from '../bodies/command-options.ts';
import type { Command } from '../store/command.ts';
import { type Refused, refuse } from './refuse.ts';

/** A slash command as typed (`/submit model:org/name revision:main`), or taken apart; the name holds subcommands too. */
export type Invocation = string | { name: string; options?: Record<string, string | number | boolean> };

export interface ReadInvocation {
  refused: null;
  command: Command;
  /** Subcommand group and subcommand, outermost first. */
  branches: Branch[];
  offered: ValueOption[];
  /** In the order given. */
  values: [option: ValueOption, value: string | number | boolean][];
}

type Slash = Exclude<CommandBody, { type: 2 | 3 }>;
type Options = NonNullable<Slash['options']>;

function isSlash(body: CommandBody): body is Slash {
  return body.type === undefined || body.type === 1;
}

function isBranch(option: Options[number]): option is Branch {
  return option.type === 1 || option.type === 2;
}

/** Splits `a:x y b:z` at the names of options that are offered; a value may hold spaces and colons, as in Discord's client. */
function splitValues(text: string, offered: ValueOption[]): Record<string, string> | null {
  const known = offered.map(({ name }) => name).join('|');
  const starts = known === '' ? [] : [...text.matchAll(new RegExp(`(?<=^|\\s)(${known}):`, 'gu'))];
  const before = text.slice(0, starts[0]?.index ?? text.length);
  if (before.trim() !== '') return null;
  const values: Record<string, string> = {};
  for (const [index, start] of starts.entries()) {
    const value = text.slice(start.index + start[0].length, starts[index + 1]?.index ?? text.length);
    values[start[1] ?? ''] = value.trim();
  }
  return values;
}

/** Finds the command and its options among those registered, as the client does while somebody types. */
export function readInvocation(commands: Iterable<Command>, given: Invocation): ReadInvocation | Refused {
  const text = typeof given === 'string' ? given : given.name;
  const [first = '', ...words] = text.replace(/^\//, '').split(/ +/);
  const found = [...commands].flatMap((command) => (isSlash(command.body) ? { command, body: command.body } : []));
  const chosen = found.find(({ body }) => body.name === first);
  if (chosen === undefined) return refuse('unknown-command', first);
  const { command, body } = chosen;
  let options: Options = body.options ?? [];
  const branches: Branch[] = [];
  while (options.some(isBranch)) {
    const word = words.shift() ?? '';
    const branch = options.filter(isBranch).find(({ name }) => name === word);
    if (branch === undefined) return refuse('unknown-command', `${first} ${word}`.trim());
    branches.push(branch);
    options = branch.options ?? [];
  }
  const offered = options.flatMap((option) => (isBranch(option) ? [] : option));
  const raw = typeof given === 'string' ? splitValues(words.join(' '), offered) : (given.options ?? {});
  if (raw === null) return refuse('unknown-option', words.join(' '));
  const values: ReadInvocation['values'] = [];
  for (const [name, value] of Object.entries(raw)) {
    const option = offered.find((one) => one.name === name);
    if (option === undefined) return refuse('unknown-option', name);
    values.push([option, value]);
  }
  return { refused: null, command, branches, offered, values };
}
