import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { handlers } from '../handlers/index.ts';
import { parseCommands } from '../src/messages/parse-commands.ts';
import { readArguments } from '../src/messages/read-arguments.ts';
import { issueForms } from '../src/messages/read-issue-form.ts';
import { readMarkdown } from '../src/messages/read-markdown.ts';

const folder = join(import.meta.dirname, '../docs/issue-forms');

/** GitHub's schema of issue forms, as far as these use it. */
const text = z.strictObject({ label: z.string(), description: z.string(), placeholder: z.string().optional() });
const field = z.discriminatedUnion('type', [
  z.strictObject({ type: z.enum(['input', 'textarea']), ...rest(text) }),
  z.strictObject({ type: z.literal('dropdown'), ...rest(text.extend({ options: z.array(z.string()).min(1) })) }),
]);
const form = z.strictObject({
  name: z.string().min(3),
  description: z.string().max(200),
  title: z.string(),
  body: z.array(field).min(1),
});

function rest<Attributes extends z.ZodObject>(attributes: Attributes) {
  return {
    id: z.string().regex(/^[\w-]+$/),
    attributes,
    validations: z.strictObject({ required: z.boolean() }).optional(),
  };
}

const forms = readdirSync(folder).map((file) => {
  const read = form.parse(parse(readFileSync(join(folder, file), 'utf8')));
  const known = issueForms.find(({ fields }) => Object.keys(fields)[0] === read.body[0]?.attributes.label);
  const handler = handlers.find(({ verb }) => verb === known?.verb);
  if (!known || !handler) throw new Error(`${file} stands for no command`);
  return { file, body: read.body, known, handler };
});

const samples: Record<string, string> = {
  ...{ model: 'org/model', target: 'org/model', from: 'org/old', to: 'org/new', revision: 'main', base: 'org/base' },
  ...{ type: 'fine-tuned', pulls: 'https://huggingface.co/datasets/a/b/discussions/1' },
  text: 'Its card says "trained on MMLU":\nhttps://huggingface.co/org/model\n\nSee `config.json` = the same.',
  reason: 'I don’t want it, it’s “old”',
};

/** The body that GitHub makes of a form; fields that were left out are said so. */
function filledIn({ body }: (typeof forms)[number], enter: (field: (typeof forms)[number]['body'][number]) => string) {
  return body.map((each) => `### ${each.attributes.label}\n\n${enter(each) || '_No response_'}`).join('\n\n');
}

test('each kind of request has its form', () => {
  expect(forms.map(({ known }) => known.verb).sort()).toEqual(issueForms.map(({ verb }) => verb).sort());
});

describe.each(forms.map((each) => [each.file, each] as const))('%s', (_file, each) => {
  const enterAll = ({ id, ...given }: (typeof each.body)[number]) =>
    given.type === 'dropdown' ? (given.attributes.options[0] ?? '') : (samples[id] ?? '');

  test('has the fields that are read, called like the arguments of its command', () => {
    const labels = each.body.map(({ id, attributes: { label } }) => [label, id]);
    expect(labels).toEqual(Object.entries(each.known.fields));
    for (const { id } of each.body) expect(Object.keys(each.handler.arguments.shape)).toContain(id);
  });

  test('filled in, it is its command with these arguments', () => {
    const [command, ...more] = parseCommands(readMarkdown(filledIn(each, enterAll)));
    if (!command) throw new Error('it is no command');
    const read = readArguments(each.handler, command);
    expect([command.verb, more, read.ok]).toEqual([each.known.verb, [], true]);
    for (const given of each.body) {
      const [said = ''] = (command.named[given.id] ?? '').split('\n');
      expect(enterAll(given)).toContain(said);
      expect(said).not.toBe('');
    }
  });

  test('with the required fields alone, it is its command, too', () => {
    const required = filledIn(each, (given) => (given.validations?.required ? enterAll(given) : ''));
    const [command] = parseCommands(readMarkdown(required));
    if (!command) throw new Error('it is no command');
    expect(readArguments(each.handler, command)).toMatchObject({ ok: true });
    expect(Object.keys(command.named)).toEqual(
      each.body.filter(({ validations }) => validations?.required).map(({ id }) => id),
    );
  });
});

describe('what is no filled-in form', () => {
  test.each([
    ['a heading of its own', '### My model\n\norg/model'],
    ['a label in a sentence', 'Model to submit\n\norg/model'],
    ['a form below other words', 'Hello\n\n### Model to submit\n\norg/model'],
    ['a quoted form', '> ### Model to submit\n>\n> org/model\n\nWhat is this?'],
  ])('%s', (_what, body) => {
    expect(parseCommands(readMarkdown(body))).toEqual([]);
  });
});

test('a command that somebody enters into a field is part of the field', () => {
  const body = '### Model to flag\n\norg/model\n\n### Reason and evidence\n\n/approve\n\nsame as "a" and “b” and «c»';
  expect(parseCommands(readMarkdown(body))).toMatchObject([
    { verb: 'flag', rest: 'model="org/model" text="/approve\nsame as a and “b” and «c»"' },
  ]);
});
