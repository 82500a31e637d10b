import { expect, test } from 'vitest';
import { samples } from './testing/samples.ts';
import { validateSubmission } from './validate-submission.ts';

const absent = { state: 'absent' } as const;

test('a model with nothing said becomes a request at its pinned commit, with every choice noted', () => {
  const answer = validateSubmission(samples.submission(), samples.context());
  expect(answer).toEqual({
    ok: true,
    request: {
      model: '0-hero/Matter-0.2-7B-DPO',
      base_model: '',
      revision: '26a66f0d862e2024ce4ad0a09c37052ac36e8af6',
      precision: 'bfloat16',
      params: 7.242,
      architectures: 'MistralForCausalLM',
      weight_type: 'Original',
      submitted_time: '2024-09-10T12:00:00Z',
      model_type: '💬 : chat models (RLHF, DPO, IFT, ...)',
      use_chat_template: true,
      sender: 'some-user',
    },
    notes: [
      { code: 'precision-chosen', precision: 'bfloat16', because: 'dtype', declared: 'bfloat16' },
      { code: 'model-type-guessed', modelType: '💬 : chat models (RLHF, DPO, IFT, ...)', because: 'name' },
      { code: 'chat-template-chosen', modelType: '💬 : chat models (RLHF, DPO, IFT, ...)' },
    ],
  });
});

test('an adapter is completed from its adapter_config.json and its base', () => {
  const facts = samples.facts({
    config: absent,
    files: [{ path: 'adapter_model.safetensors', size: 1, sha256: null }],
    adapterConfig: samples.json({ base_model_name_or_path: 'mistralai/Mistral-7B-v0.1' }),
    safetensorsParameters: 41_943_040,
  });
  const base = samples.facts({ asked: 'mistralai/Mistral-7B-v0.1', id: 'mistralai/Mistral-7B-v0.1' });
  const context = samples.context({ lookup: { found: true, facts }, baseLookup: { found: true, facts: base } });
  expect(validateSubmission(samples.submission(), context)).toMatchObject({
    ok: true,
    request: {
      base_model: 'mistralai/Mistral-7B-v0.1',
      weight_type: 'Adapter',
      precision: 'bfloat16',
      params: 7.284,
      architectures: 'MistralForCausalLM',
    },
  });
});

test('a base that was not looked up is a fault of the caller', () => {
  const facts = samples.facts({ adapterConfig: samples.json({ base_model_name_or_path: 'a/b' }) });
  const context = samples.context({ lookup: { found: true, facts } });
  expect(() => validateSubmission(samples.submission(), context)).toThrow('was not looked up');
});

const submission = samples.submission({ precision: 'float32', model: 'org/m' });

test('everything that is wrong is said at once, in the order of the rules', () => {
  const facts = samples.facts({ cardText: null, cardData: {}, config: absent, files: [], safetensorsParameters: 2e11 });
  const recentInNamespace = Array.from({ length: 5 }, () => new Date('2024-09-09T00:00:00Z'));
  const answer = validateSubmission(submission, samples.context({ lookup: { found: true, facts }, recentInNamespace }));
  expect(answer.ok ? [] : answer.refusals.map((refusal) => refusal.code)).toEqual([
    'unknown-precision',
    'quota-reached',
    'no-safetensors',
    'too-large',
    'config-missing',
    'tokenizer-missing',
    'licence-missing',
    'card-missing',
  ]);
});

test.each([
  [
    'model-not-found',
    { lookup: { found: false, reason: 'model-not-found' } },
    ['unknown-precision', 'model-not-found'],
  ],
  ['closed', { board: samples.board({ intake: 'closed' }) }, ['intake-closed']],
] as const)('nothing more is checked: %s', (_name, changes, codes) => {
  const answer = validateSubmission(submission, samples.context(changes));
  expect(answer.ok ? [] : answer.refusals.map((refusal) => refusal.code)).toEqual(codes);
});
