import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { CommandDeclaration } from './command.ts';
import { parseCommands } from './parse-commands.ts';
import { readArguments } from './read-arguments.ts';
import { readMarkdown } from './read-markdown.ts';

const submit = {
  verb: 'submit',
  aliases: [],
  summary: '',
  example: '',
  intent: 'other' as const,
  arguments: z.object({
    model: z.string().regex(/^[\w.-]+\/[\w.-]+$/, 'write it as org/name'),
    precision: z.enum(['float16', 'bfloat16']).optional(),
    chat_template: z.string().optional(),
  }),
  positional: ['model', 'precision'],
};
const flag = {
  verb: 'flag',
  aliases: [],
  summary: '',
  example: '',
  intent: 'other' as const,
  arguments: z.object({ model: z.string(), reason: z.string(), precision: z.string().optional() }),
  positional: ['model'],
  remainder: 'reason',
};

function read(declaration: CommandDeclaration, text: string): unknown {
  const [command] = parseCommands(readMarkdown(text));
  if (!command) throw new Error(`no command in ${text}`);
  return readArguments(declaration, command);
}

describe('values', () => {
  it.each([
    ['in order', submit, '/submit a/b bfloat16', { model: 'a/b', precision: 'bfloat16' }],
    ['by name', submit, '/submit precision=float16 model=a/b', { model: 'a/b', precision: 'float16' }],
    [
      'mixed, the free word takes the free place',
      submit,
      '/submit precision=float16 a/b',
      { model: 'a/b', precision: 'float16' },
    ],
    ['with - for _', submit, '/submit a/b chat-template=yes', { model: 'a/b', chat_template: 'yes' }],
    [
      'the rest as written',
      flag,
      '/flag a/b same  hashes as c/d, see x=1',
      { model: 'a/b', reason: 'same  hashes as c/d, see x=1' },
    ],
    ['the rest in quotes', flag, '/flag a/b "same hashes"', { model: 'a/b', reason: 'same hashes' }],
    [
      'the rest without declared names',
      flag,
      '/flag a/b copied precision=float16 from c/d',
      { model: 'a/b', reason: 'copied from c/d', precision: 'float16' },
    ],
    ['the rest by name', flag, '/flag a/b reason="it’s a copy"', { model: 'a/b', reason: 'it’s a copy' }],
    ['an apostrophe opens no quote', flag, "/flag a/b 'tis a copy", { model: 'a/b', reason: "'tis a copy" }],
  ])('%s', (_, declaration, text, value) => {
    expect(read(declaration, text)).toEqual({ ok: true, value });
  });
});

describe('problems', () => {
  it.each([
    ['missing', submit, '/submit', [{ reason: 'missing', argument: 'model' }]],
    ['missing remainder', flag, '/flag a/b', [{ reason: 'missing', argument: 'reason' }]],
    [
      'invalid, with the schema’s words',
      submit,
      '/submit model',
      [{ reason: 'invalid', argument: 'model', given: 'model', message: 'write it as org/name' }],
    ],
    ['too many', submit, '/submit a/b float16 for our paper', [{ reason: 'too-many', given: 'for our paper' }]],
    [
      'repeated',
      submit,
      '/submit a/b precision=float16 precision=bfloat16',
      [{ reason: 'repeated', argument: 'precision' }],
    ],
    ['unknown', submit, '/submit a/b colour=red', [{ reason: 'unknown-argument', argument: 'colour', nearest: null }]],
    [
      'https://github.com/kubernetes-sigs/prow/issues/572 a mistyped name gets a suggestion',
      submit,
      '/submit a/b precison=float16',
      [{ reason: 'unknown-argument', argument: 'precison', nearest: 'precision' }],
    ],
  ])('%s', (_, declaration, text, problems) => {
    expect(read(declaration, text)).toEqual({ ok: false, problems });
  });
});
