import { expect, test } from 'vitest';
import type { ModelFacts } from '../model-facts.ts';
import { codesOf } from '../testing/codes-of.ts';
import { samples } from '../testing/samples.ts';
import { checkCard } from './check-card.ts';
import { checkChatTemplate } from './check-chat-template.ts';
import { checkLicence } from './check-licence.ts';

test.each([
  ['one', { license: 'mit' }, []],
  ['several', { license: ['mit', 'apache-2.0'] }, []],
  ['other, with name and link', { license_name: 'yi', license_link: 'LICENSE' }, []],
  ['a name without a link', { license_name: 'yi' }, ['licence-missing']],
  ['none', {}, ['licence-missing']],
  ['empty', { license: ' ' }, ['licence-missing']],
])('licence: %s', (_name, cardData, codes) => {
  expect(codesOf(checkLicence(samples.candidate({ facts: samples.facts({ cardData }) })))).toEqual(codes);
});

test.each([
  ['long enough', 'x'.repeat(200), []],
  ['one short', ` ${'x'.repeat(199)}\n`, ['card-too-short']],
  ['empty', '', ['card-too-short']],
  ['missing', null, ['card-missing']],
])('card: %s', (_name, cardText, codes) => {
  expect(codesOf(checkCard(samples.candidate({ facts: samples.facts({ cardText }) })))).toEqual(codes);
});

test('a board may do without cards', () => {
  const context = samples.context({ board: samples.board({ limits: { cardCharacters: 0 } }) });
  expect(checkCard(samples.candidate({ context, facts: samples.facts({ cardText: null }) }))).toEqual([]);
});

const none = { tokenizerConfig: { state: 'absent' } } as const;
const jinja = { ...none, files: [{ path: 'chat_template.jinja', size: 1, sha256: null }] };

test.each<[string, boolean, Partial<ModelFacts>, string[]]>([
  ['not wanted, not there', false, none, []],
  ['wanted, in tokenizer_config.json', true, {}, []],
  ['wanted, in chat_template.jinja', true, jinja, []],
  ['wanted, not there', true, none, ['chat-template-missing']],
])('chat template: %s', (_name, chatTemplate, changes, codes) => {
  expect(codesOf(checkChatTemplate(samples.candidate({ chatTemplate, facts: samples.facts(changes) })))).toEqual(codes);
});
