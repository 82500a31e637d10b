import { expect, test } from 'vitest';
import type { ModelFacts } from '../model-facts.ts';
import { codesOf } from '../testing/codes-of.ts';
import { samples } from '../testing/samples.ts';
import { checkArchitecture } from './check-architecture.ts';
import { checkConfig } from './check-config.ts';
import { checkTokenizer } from './check-tokenizer.ts';

const absent = { state: 'absent' } as const;
const unreadable = { state: 'unreadable', error: 'Unexpected token } at line 7' } as const;
const files = (...paths: string[]) => paths.map((path) => ({ path, size: 1, sha256: null }));

test.each<[string, Partial<ModelFacts>, string[]]>([
  ['there', {}, []],
  ['missing', { config: absent, files: [] }, ['config-missing']],
  ['broken', { config: unreadable }, ['config-unreadable']],
  ['listed but shut by the gate', { config: absent, gated: true }, []],
])('config.json %s', (_name, changes, codes) => {
  expect(codesOf(checkConfig(samples.candidate({ facts: samples.facts(changes) })))).toEqual(codes);
});

test('an adapter is loaded by the config.json of its base', () => {
  const facts = samples.facts({ config: absent, files: [] });
  const base = samples.facts({ id: 'base/model', config: unreadable });
  expect(checkConfig(samples.candidate({ weightType: 'Adapter', facts, base }))).toMatchObject([
    { refusal: { code: 'config-unreadable', model: 'base/model' } },
  ]);
  expect(checkConfig(samples.candidate({ weightType: 'Adapter', facts }))).toEqual([]);
});

const remote = { AutoModelForCausalLM: 'modeling_x.X' };

test.each<[string, Record<string, unknown>, string[]]>([
  ['native', { model_type: 'llama', architectures: ['LlamaForCausalLM'] }, []],
  [
    'native with a left-over auto_map',
    { model_type: 'qwen2', architectures: ['Qwen2ForCausalLM'], auto_map: remote },
    [],
  ],
  [
    'remote code',
    { model_type: 'internlm2', architectures: ['InternLM2ForCausalLM'], auto_map: remote },
    ['remote-code'],
  ],
  [
    'unknown without code',
    { model_type: 'brandnew', architectures: ['BrandNewForCausalLM'] },
    ['unsupported-architecture'],
  ],
  ['dropped by transformers 5', { model_type: 'open-llama' }, ['unsupported-architecture']],
  ['a merge without a head', { model_type: 'qwen2', architectures: ['Qwen2Model'] }, []],
  ['an encoder-decoder', { model_type: 't5', architectures: ['T5ForConditionalGeneration'] }, []],
  ['text and images', { model_type: 'qwen2_vl', architectures: ['Qwen2VLForConditionalGeneration'] }, []],
  ['no text at all', { model_type: 'vit', architectures: ['ViTForImageClassification'] }, ['note:no-text-head']],
  ['no model type, known architecture', { architectures: ['MistralForCausalLM'] }, []],
  ['no model type, unknown architecture', { architectures: ['FooForCausalLM'] }, ['unsupported-architecture']],
  ['an empty config.json', {}, ['unsupported-architecture']],
  [
    'allowed by the maintainers',
    { model_type: 'exaone', architectures: ['ExaoneForCausalLM'], auto_map: remote },
    ['note:extra-architecture'],
  ],
])('architecture: %s', (_name, config, codes) => {
  const context = samples.context({ board: samples.board({ extraArchitectures: ['ExaoneForCausalLM'] }) });
  const facts = samples.facts({ config: samples.json(config) });
  expect(codesOf(checkArchitecture(samples.candidate({ context, facts })))).toEqual(codes);
});

test('a dropped type is told apart from an unknown one', () => {
  const facts = samples.facts({ config: samples.json({ model_type: 'transfo-xl' }) });
  expect(checkArchitecture(samples.candidate({ facts }))).toMatchObject([
    { refusal: { dropped: true, version: '5.18.0' } },
  ]);
});

test.each<[string, Partial<ModelFacts>, string[]]>([
  ['tokenizer.json', {}, []],
  ['SentencePiece only', { files: files('tokenizer.model') }, []],
  ['no file', { files: files('config.json', 'tokenizer_config.json') }, ['tokenizer-missing']],
  ['bytes need no file', { files: [], tokenizerConfig: samples.json({ tokenizer_class: 'ByT5Tokenizer' }) }, []],
  ['broken settings', { tokenizerConfig: unreadable }, ['tokenizer-unreadable']],
])('tokenizer: %s', (_name, changes, codes) => {
  expect(codesOf(checkTokenizer(samples.candidate({ facts: samples.facts(changes) })))).toEqual(codes);
});

test('an adapter may use the tokenizer of its base', () => {
  const facts = samples.facts({ files: [] });
  expect(checkTokenizer(samples.candidate({ facts, base: samples.facts() }))).toEqual([]);
});
