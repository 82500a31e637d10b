import { describe, expect, test } from 'vitest';
import { readSeedRequests } from '../sandbox/seed/read-seed-requests.ts';
import { readLowBitBoard } from './fixtures/read-low-bit-board.ts';
import { parseRequestFileName, type RequestFileName } from './request-file-name.ts';
import { requestFilePath } from './request-file-path.ts';

const v2 = '{model}_eval_request_{private}_{precision}_{weight_type}.json';
const aragen = '{status}/{model}_eval_request_{revision}_{precision}.json';
const parts = '{org}/{name}_eval_request_{private}_{precision}_{weight_type}.json';

type Row = [string, string, string, Partial<RequestFileName>];

const forms: Row[] = [
  [
    'v2',
    v2,
    'org/My_model.v1_eval_request_False_bfloat16_Original.json',
    { model: 'org/My_model.v1', private: false, precision: 'bfloat16', weightType: 'Original', extra: {} },
  ],
  ['root model', v2, 'gpt2_eval_request_False_bfloat16_Original.json', { model: 'gpt2', precision: 'bfloat16' }],
  [
    '2023',
    v2,
    'vicuna_7B_vanilla_1.1_eval_request_False_False_False.json',
    { model: 'vicuna_7B_vanilla_1.1', private: false, precision: null, weightType: null },
  ],
  [
    '2023 with 8bit and delta',
    v2,
    'Aeala/Alpaca_eval_request_False_True_True.json',
    { model: 'Aeala/Alpaca', precision: '8bit', weightType: 'Delta' },
  ],
  [
    'small weight type',
    v2,
    'org/m_eval_request_False_float16_original.json',
    { model: 'org/m', weightType: 'original' },
  ],
  [
    'precision words in the name',
    v2,
    'org/m-float16_8bit_eval_request_False_4bit_Adapter.json',
    { model: 'org/m-float16_8bit', precision: '4bit', weightType: 'Adapter' },
  ],
  [
    'the marker in the name',
    v2,
    'org/a_eval_request_b_eval_request_False_GPTQ_Original.json',
    { model: 'org/a_eval_request_b', precision: 'GPTQ' },
  ],
  [
    'pt with a commit',
    v2,
    'org/m_eval_request_d099b57_False_bfloat16_Original.json',
    { model: 'org/m', precision: 'bfloat16', weightType: 'Original', extra: { revision: 'd099b57' } },
  ],
  [
    'AraGen by its rule',
    aragen,
    'failed/meta-llama/Llama-3_eval_request_main_bfloat16.json',
    {
      model: 'meta-llama/Llama-3',
      precision: 'bfloat16',
      private: null,
      extra: { status: 'failed', revision: 'main' },
    },
  ],
  [
    'AraGen, root model',
    aragen,
    'pending/gpt2_eval_request_main_float16.json',
    { model: 'gpt2', extra: { status: 'pending', revision: 'main' } },
  ],
  [
    'AraGen by the v2 rule',
    v2,
    'failed/meta-llama/Llama-3_eval_request_main_bfloat16.json',
    { model: 'meta-llama/Llama-3', extra: { folder: 'failed', revision: 'main' } },
  ],
  [
    'Intel evaluation',
    v2,
    'Intel/m_eval_request_False_AutoRound_4bit_int4_W4A16.json',
    {
      model: 'Intel/m',
      precision: '4bit',
      weightType: null,
      extra: { quant_type: 'AutoRound', weight_dtype: 'int4', compute_dtype: 'W4A16' },
    },
  ],
  [
    'Intel quantisation',
    v2,
    'status/0xSero/Q_quant_request_False_MXFP4_4bit_mxfp4_RTN_20260610T005354.json',
    {
      model: '0xSero/Q',
      precision: '4bit',
      extra: {
        folder: 'status',
        quant_scheme: 'MXFP4',
        weight_dtype: 'mxfp4',
        method: 'RTN',
        timestamp: '20260610T005354',
      },
    },
  ],
  [
    'rule with org and name',
    parts,
    'org/m_eval_request_False_float16_Original.json',
    { model: 'org/m', precision: 'float16', extra: {} },
  ],
  ['trailing space in the name', v2, 'org/m _eval_request_False_float16_Original.json', { model: 'org/m ' }],
];

describe('every form of a name', () => {
  test.each(forms)('%s', (_, rule, path, expected) => {
    expect(parseRequestFileName(path, rule)).toMatchObject(expected);
  });

  test.each(forms)('%s: and back', (_, rule, path) => {
    const name = parseRequestFileName(path, rule);
    expect(name && requestFilePath(name, name.rule)).toBe(path);
  });
});

test('a leading slash is no part of the name', () => {
  const name = parseRequestFileName('/Azure99/blossom_eval_request_False_bfloat16_Original.json', v2);
  expect(name?.model).toBe('Azure99/blossom');
});

test.each([
  'README.md',
  '.gitattributes',
  'org/model.json',
  'org/m_eval_request_.json',
  'org/m_eval_request_False_float16_Original.txt',
  '',
])('%j is no request file', (path) => {
  expect(parseRequestFileName(path, v2)).toBeNull();
});

test('a rule with a word that is not known cannot be filled', () => {
  expect(() => requestFilePath({ model: 'o/m', precision: '4bit', weightType: null }, v2)).toThrow('{weight_type}');
});

test('all seed requests: fields to path to fields', () => {
  for (const { path, json } of readSeedRequests()) {
    const { model, precision, weight_type: weightType } = json;
    expect(requestFilePath({ model, precision, weightType }, v2)).toBe(path);
    expect(parseRequestFileName(path, v2)).toEqual({
      model,
      private: false,
      precision,
      weightType,
      extra: {},
      rule: v2,
    });
  }
});

test('the real names of the low-bit board tell model and precision and are built again', () => {
  for (const { path, text } of readLowBitBoard()) {
    const json = JSON.parse(text);
    const name = parseRequestFileName(path, v2);
    expect(name).toMatchObject({ model: json.model, precision: json.precision ?? json.quant_precision });
    expect(name && requestFilePath(name, name.rule)).toBe(path);
  }
});
