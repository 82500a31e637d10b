import { expect, test } from 'vitest';
import { samples } from '../testing/samples.ts';
import { checkDoNotSubmit } from './check-do-not-submit.ts';

const reason = 'trained on MMLU';
const board = samples.board({ doNotSubmit: [{ model: 'Voicelab/trurl-2-13b', reason }] });
const refusal = { code: 'do-not-submit', model: 'Voicelab/trurl-2-13b', reason };
const found = (asked: string, id: string) => ({ found: true, facts: samples.facts({ asked, id }) }) as const;

test.each([
  ['another model', samples.submission(), {}, []],
  ['the model', samples.submission({ model: 'Voicelab/trurl-2-13b' }), {}, [{ refusal }]],
  ['in other letter case', samples.submission({ model: 'voicelab/Trurl-2-13B ' }), {}, [{ refusal }]],
  ['as base model', samples.submission({ baseModel: 'Voicelab/trurl-2-13b' }), {}, [{ refusal }]],
  [
    'as the base an adapter names',
    samples.submission(),
    { baseLookup: found('Voicelab/trurl-2-13b', 'x/y') },
    [{ refusal }],
  ],
  [
    'under its old name',
    samples.submission({ model: 'old/name' }),
    { lookup: found('old/name', 'Voicelab/trurl-2-13b') },
    [{ refusal }],
  ],
  ['a name that begins alike', samples.submission({ model: 'Voicelab/trurl-2-13b-chat' }), {}, []],
])('%s', (_name, submission, changes, findings) => {
  expect(checkDoNotSubmit(submission, samples.context({ board, ...changes }))).toEqual(findings);
});
