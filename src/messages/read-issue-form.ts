import type { Command } from './command.ts';
import type { ProseLine } from './read-message.ts';

/** The issue forms of docs/issue-forms: the command that each stands for, and its fields' labels with their arguments. */
export const issueForms: readonly { verb: string; fields: Readonly<Record<string, string>> }[] = [
  {
    verb: 'submit',
    fields: {
      'Model to submit': 'model',
      Revision: 'revision',
      Precision: 'precision',
      'Model type': 'type',
      'Weight type': 'weights',
      'Base model': 'base',
      'Chat template': 'chat_template',
    },
  },
  {
    verb: 'report',
    fields: {
      'Model or request file that failed': 'target',
      'Precision of the request': 'precision',
      'What you know about it': 'text',
    },
  },
  { verb: 'flag', fields: { 'Model to flag': 'model', 'Reason and evidence': 'text' } },
  { verb: 'appeal', fields: { 'Model whose flag is wrong': 'model', 'Why it is wrong': 'text' } },
  {
    verb: 'rename',
    fields: { 'Name on the board': 'from', 'New name': 'to', 'Pull requests of the rename': 'pulls' },
  },
  {
    verb: 'remove',
    fields: { 'Model to remove': 'target', 'Precision to remove': 'precision', 'Reason of the removal': 'reason' },
  },
];

/**
 * Reads what GitHub makes of a filled-in issue form: each field's label as a heading, with what was entered below it. The first
 * heading tells the form; fields that a board added are passed over. null when the message is no such form.
 */
export function readIssueForm(lines: readonly ProseLine[]): Command | null {
  const [first] = lines;
  if (first?.place !== 'heading') return null;
  const form = issueForms.find(({ fields }) => Object.keys(fields)[0] === first.text.trim());
  if (!form) return null;
  const entered = new Map<string, string[]>();
  let current: string[] = [];
  for (const { place, text } of lines) {
    if (place !== 'heading') current.push(text);
    else {
      current = [];
      const argument = form.fields[text.trim()];
      if (argument !== undefined && !entered.has(argument)) entered.set(argument, current);
    }
  }
  const values = [...entered].map(([argument, words]) => [argument, words.join('\n').trim()] as const);
  const named = Object.fromEntries(
    values.filter(([, value]) => value !== '' && !/^(?:_?No response_?|None)$/.test(value)),
  );
  const rest = Object.entries(named).map(([argument, value]) => `${argument}=${quoted(value)}`);
  const source = `/${form.verb} ${rest.join(' ')}`;
  return { verb: form.verb, positional: [], named, rest: rest.join(' '), source, line: first.line };
}

/** With quotes that the value does not have itself; where it has all of them, its own straight ones go. */
function quoted(value: string): string {
  const free = [['"', '"'] as const, ['“', '”'] as const, ['«', '»'] as const].find(([, end]) => !value.includes(end));
  const [open, close] = free ?? ['"', '"'];
  return `${open}${free ? value : value.replaceAll('"', '')}${close}`;
}
