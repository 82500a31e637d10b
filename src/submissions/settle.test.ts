import { expect, test } from 'vitest';
import { baseModelOf } from './base-model-of.ts';
import { matchModelType } from './match-model-type.ts';
import type { ModelFacts } from './model-facts.ts';
import { settle } from './settle.ts';
import { samples } from './testing/samples.ts';

const config = (value: Record<string, unknown>) => ({ config: samples.json(value) });
const choose = (facts: Partial<ModelFacts>, submission = {}) =>
  settle(samples.submission(submission), samples.context(), samples.facts(facts)).candidate;

test.each<[string, string | null, Partial<ModelFacts>, string]>([
  ['as given', 'fp16', {}, 'float16'],
  ['torch_dtype', null, config({ torch_dtype: 'float16' }), 'float16'],
  ['dtype, since transformers 5', null, config({ dtype: 'bfloat16' }), 'bfloat16'],
  ['of the text part', null, config({ text_config: { torch_dtype: 'bfloat16' } }), 'bfloat16'],
  ['float32 keeps its range', null, config({ torch_dtype: 'float32' }), 'bfloat16'],
  ['nothing declared', null, config({}), 'float16'],
  ['GPTQ', null, config({ torch_dtype: 'float16', quantization_config: { quant_method: 'gptq', bits: 4 } }), 'GPTQ'],
  ['bitsandbytes', null, config({ quantization_config: { load_in_8bit: true } }), '8bit'],
  [
    'awq has no word',
    null,
    config({ torch_dtype: 'float16', quantization_config: { quant_method: 'awq' } }),
    'float16',
  ],
])('precision %s', (_name, precision, facts, expected) => {
  expect(choose(facts, { precision }).precision).toBe(expected);
});

test.each<[string, Partial<ModelFacts>, string]>([
  ['merge tag', { tags: ['mergekit', 'merge'] }, '🤝'],
  ['images', { tags: ['image-text-to-text'] }, '🌸'],
  ['training tag', { id: 'a/b', tags: ['dpo'] }, '💬'],
  ['chat in the name', { id: 'Qwen/Qwen2.5-7B-Instruct' }, '💬'],
  ['it in the name', { id: 'google/gemma-2-9b-it' }, '💬'],
  ['"it" inside a word is nothing', { id: 'a/digital-7b' }, '🟢'],
  ['a base model in the card', { id: 'a/b', cardData: { base_model: 'x/y' } }, '🔶'],
  ['nothing', { id: 'a/b' }, '🟢'],
])('model type from %s', (_name, facts, symbol) => {
  expect(choose(facts).modelType?.startsWith(symbol)).toBe(true);
});

test.each([
  ['pretrained', '🟢 : pretrained'],
  ['continuously pretrained', '🟩 : continuously pretrained'],
  ['fine-tuned', '🔶 : fine-tuned on domain-specific datasets'],
  ['merges', '🤝 : base merges and moerges'],
  ['DPO', '💬 : chat models (RLHF, DPO, IFT, ...)'],
  ['💬 : 💬 chat models', '💬 : chat models (RLHF, DPO, IFT, ...)'],
  ['e', null],
  ['', null],
  ['RL-tuned', null],
])('model type "%s" is %s', (given, expected) => {
  expect(matchModelType(given, samples.board().submissions.modelTypes)).toBe(expected);
});

const adapter = (base: string) => ({ adapterConfig: samples.json({ base_model_name_or_path: base }) });

test.each<[string, object, Partial<ModelFacts>, string | null]>([
  ['whole weights need none', { baseModel: 'a/b' }, {}, null],
  ['as given', { baseModel: 'a/b' }, adapter('c/d'), 'a/b'],
  ['adapter_config.json', {}, adapter('c/d'), 'c/d'],
  [
    'a local folder in it, one in the card',
    {},
    { ...adapter('/home/me/llama'), cardData: { base_model: ['e/f'] } },
    'e/f',
  ],
  ['a local folder only', {}, adapter('../llama'), null],
  ['several in the card', { weightType: 'Delta' }, { cardData: { base_model: ['a/b', 'c/d'] } }, null],
])('base model: %s', (_name, submission, facts, expected) => {
  expect(baseModelOf(samples.submission(submission), samples.facts(facts), samples.board())).toBe(expected);
});

test.each<[string, boolean | null, Partial<ModelFacts>, boolean]>([
  ['off as given', false, {}, false],
  ['on as given', true, { tokenizerConfig: { state: 'absent' } }, true],
  ['on for chat models', null, {}, true],
  ['off without a template', null, { tokenizerConfig: { state: 'absent' } }, false],
  ['off for pretrained models', null, { id: 'a/b' }, false],
])('chat template: %s', (_name, chatTemplate, facts, expected) => {
  expect(choose(facts, { chatTemplate }).chatTemplate).toBe(expected);
});

test('a base model given for whole weights is dropped with a note', () => {
  const { notes } = settle(samples.submission({ baseModel: 'a/b' }), samples.context(), samples.facts());
  expect(notes).toContainEqual({ code: 'base-model-dropped', base: 'a/b', weightType: 'Original' });
});
