import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { handlers } from '../../../../handlers/index.ts';
import { openTemplates } from '../../../replies/open-templates.ts';
import { commandBody } from '../../../sandbox/discord/bodies/command-body.ts';
import { describeCommands } from './describe-commands.ts';
import { optionOfArgument } from './option-of-argument.ts';
import { sameCommands } from './same-commands.ts';

const say = openTemplates({ standard: join(import.meta.dirname, '../../../../templates'), overrides: null });
const commands = describeCommands(handlers, say);

describe('the commands', () => {
  test('are what Discord takes, one a verb, and one for the menu of messages', () => {
    expect(commands.flatMap((command) => commandBody.safeParse(command).error?.issues ?? [])).toEqual([]);
    expect(commands.map(({ name }) => name)).toEqual([...handlers.map(({ verb }) => verb), 'Make this a case']);
  });

  test('are the same with what Discord adds to them, in any order, and no others', () => {
    const known = commands.map((command, index) => ({ ...command, id: String(index), version: '1', nsfw: false }));
    expect(sameCommands(commands, known.toReversed())).toBe(true);
    expect(sameCommands(commands, known.slice(1))).toBe(false);
    expect(sameCommands(commands, [{ ...known[0], description: 'other' }, ...known.slice(1)])).toBe(false);
  });
});

describe('an argument becomes an option', () => {
  test.each<[string, string, z.ZodType, object]>([
    ['text', 'text', z.string().describe('what happened'), { type: 3, description: 'what happened', required: true }],
    ['that may be left out', 'text', z.string().optional(), { type: 3, description: 'text', required: false }],
    ['of two words', 'chat_template', z.string().optional(), { name: 'chat-template' }],
    ['yes or no', 'raw', z.union([z.boolean(), z.enum(['yes', 'no'])]).optional(), { type: 5, required: false }],
    [
      'some words',
      'kind',
      z.enum(['a', 'b']),
      { type: 3, choices: ['a', 'b'].map((value) => ({ name: value, value })) },
    ],
    ['a model', 'model', z.string(), { autocomplete: true }],
    [
      'a long description',
      'text',
      z.string().describe(`${'word '.repeat(30)}end`),
      { description: `${'word '.repeat(18)}word…` },
    ],
  ])('%s', (_what, name, schema, option) => {
    expect(optionOfArgument(name, schema)).toMatchObject(option);
  });
});
