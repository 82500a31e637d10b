import { expect, test } from 'vitest';
import type { z } from 'zod';
import { callbackBody } from './callback-body.ts';
import { formErrors } from './form-errors.ts';
import { messageBody } from './message-body.ts';
import { registration } from './registration.ts';

const button = (customId: string) => ({ type: 2, style: 1, label: 'Go', custom_id: customId });
const row = (...components: unknown[]) => ({ components: [{ type: 1, components }] });
const command = (more: object) => [{ name: 'status', description: 'Where it stands', ...more }];
const option = (more: object) => ({ type: 3, name: 'model', description: 'Name', ...more });
const choices = Array.from({ length: 26 }, (_, index) => ({ name: `${index}`, value: `${index}` }));
const modal = (more: object) => {
  const input = { type: 4, custom_id: 'why', style: 1, label: 'Why?' };
  const data = { custom_id: 'm', title: 'Reason', components: [{ type: 1, components: [input] }], ...more };
  return { type: 9, data };
};

const accepted: [what: string, schema: z.ZodType, body: unknown][] = [
  ['a message at its longest', messageBody, { content: 'x'.repeat(2000) }],
  ['five buttons', messageBody, row(...['a', 'b', 'c', 'd', 'e'].map(button))],
  ['a link', messageBody, row({ type: 2, style: 5, label: 'Look', url: 'https://huggingface.co' })],
  ['a command without a type', registration, command({ options: [option({ required: true })] })],
  ['a modal', callbackBody, modal({})],
];

test.each(accepted)('%s is accepted', (_what, schema, body) => {
  expect(schema.safeParse(body).success).toBe(true);
});

const refused: [what: string, schema: z.ZodType, body: unknown, path: string, code: string][] = [
  ['2,001 characters', messageBody, { content: 'x'.repeat(2001) }, 'content', 'BASE_TYPE_MAX_LENGTH'],
  ['eleven embeds', messageBody, { embeds: Array(11).fill({ title: 'x' }) }, 'embeds', 'BASE_TYPE_MAX_LENGTH'],
  [
    '6,001 characters in all embeds',
    messageBody,
    { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
    'embeds',
    'MAX_EMBED_SIZE_EXCEEDED',
  ],
  ['six buttons', messageBody, row(...[...'abcdef'].map(button)), 'components.0.components', 'BASE_TYPE_MAX_LENGTH'],
  [
    'a custom id of 101',
    messageBody,
    row(button('x'.repeat(101))),
    'components.0.components.0.custom_id',
    'BASE_TYPE_MAX_LENGTH',
  ],
  ['one custom id twice', messageBody, row(button('a'), button('a')), 'components', 'COMPONENT_CUSTOM_ID_DUPLICATED'],
  [
    'a label of 81',
    messageBody,
    row({ ...button('a'), label: 'x'.repeat(81) }),
    'components.0.components.0.label',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'users parsed and listed',
    messageBody,
    { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
    'allowed_mentions',
    'MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE',
  ],
  ['a name with a space', registration, command({ name: 'two words' }), '0.name', 'STRING_TYPE_REGEX'],
  ['a name in capitals', registration, command({ name: 'Status' }), '0.name', 'APPLICATION_COMMAND_INVALID_NAME'],
  ['no description', registration, [{ name: 'status' }], '0.description', 'BASE_TYPE_REQUIRED'],
  [
    '26 choices',
    registration,
    command({ options: [option({ choices })] }),
    '0.options.0.choices',
    'BASE_TYPE_MAX_LENGTH',
  ],
  [
    'required after optional',
    registration,
    command({ options: [option({}), option({ name: 'by', required: true })] }),
    '0.options.1',
    'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
  ],
  ['a title of 46', callbackBody, modal({ title: 'x'.repeat(46) }), 'data.title', 'BASE_TYPE_MAX_LENGTH'],
  ['a modal without fields', callbackBody, modal({ components: [] }), 'data.components', 'BASE_TYPE_MIN_LENGTH'],
];

test.each(refused)('%s is refused', (_what, schema, body, path, code) => {
  const parsed = schema.safeParse(body, { reportInput: true });
  const errors = formErrors(parsed.error?.issues ?? []);
  expect(errors).toHaveProperty([...path.split('.'), '_errors', 0, 'code'], code);
});
