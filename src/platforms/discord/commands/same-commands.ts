import type { DescribedCommand } from './describe-commands.ts';

type Loose = Record<string, unknown>;

/** Whether Discord knows exactly these commands. What it adds of its own (ids, versions, defaults) does not count, nor does order. */
export function sameCommands(wanted: readonly DescribedCommand[], known: readonly Loose[]): boolean {
  return shown(wanted.map((command) => ({ ...command }))) === shown(known);
}

function shown(commands: readonly Loose[]): string {
  return JSON.stringify(commands.map(command).sort((a, b) => (`${a.type} ${a.name}` < `${b.type} ${b.name}` ? -1 : 1)));
}

function command({ type = 1, name, description = '', options = [], contexts }: Loose) {
  return { type, name, description, options: listOf(options).map(option), contexts: contexts ?? null };
}

function option({ type, name, description, required = false, autocomplete = false, choices = [] }: Loose) {
  const offered = listOf(choices).map((choice) => ({ name: choice.name, value: choice.value }));
  return { type, name, description, required, autocomplete, choices: offered };
}

function listOf(value: unknown): Loose[] {
  return Array.isArray(value) ? value.map((each) => Object(each)) : [];
}
