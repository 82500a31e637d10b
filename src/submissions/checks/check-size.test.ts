import { expect, test } from 'vitest';
import type { ModelFacts } from '../model-facts.ts';
import { modelSize } from '../model-size.ts';
import { codesOf } from '../testing/codes-of.ts';
import { samples } from '../testing/samples.ts';
import { checkPrecision } from './check-precision.ts';
import { checkSize } from './check-size.ts';

const counted = (billions: number) => ({ safetensorsParameters: billions * 1e9 });
const named = (id: string) => ({ safetensorsParameters: null, id });
const gptq = (bits?: number) => ({ quantisationConfig: samples.json({ ...(bits && { bits }) }) });

test.each<[string, string, Partial<ModelFacts>, string[]]>([
  ['at the limit', 'bfloat16', counted(100), []],
  ['above the limit', 'bfloat16', counted(100.001), ['too-large']],
  ['float16 above the limit', 'float16', counted(140.6), ['too-large']],
  ['8bit up to twice 140', '8bit', counted(280), []],
  ['8bit above', '8bit', counted(281), ['too-large-quantised']],
  ['4bit up to four times 140', '4bit', counted(560), []],
  ['4bit above', '4bit', counted(561), ['too-large-quantised']],
  ['GPTQ of 4 bits, packed by eight', 'GPTQ', { ...counted(69), ...gptq(4) }, []],
  ['GPTQ of 4 bits above', 'GPTQ', { ...counted(71), ...gptq(4) }, ['too-large-quantised']],
  ['GPTQ of 8 bits, packed by four', 'GPTQ', { ...counted(71), ...gptq(8) }, ['too-large-quantised']],
  ['GPTQ of unknown bits has no factor', 'GPTQ', { ...counted(17), ...gptq() }, []],
  ['GPTQ of unknown bits above', 'GPTQ', { ...counted(18), ...gptq() }, ['too-large-quantised']],
  ['size from the name', 'bfloat16', named('org/llama-7b'), ['note:size-from-name']],
  ['size from the name above', 'bfloat16', named('org/Falcon-180B'), ['note:size-from-name', 'too-large']],
  ['no size anywhere', 'bfloat16', named('org/zephyr'), ['size-unknown']],
])('%s', (_name, precision, changes, codes) => {
  expect(codesOf(checkSize(samples.candidate({ precision, facts: samples.facts(changes) })))).toEqual(codes);
});

test.each([
  ['org/m-2.4b-v1', 2.4],
  ['org/Mixtral-8x7B', 56],
  ['org/pythia-160m', 0.16],
  ['org/Llama2-7Bchat', 7],
  ['org7b/phi-3-mini-4k', null],
  ['org/m-4bit', null],
  ['org/m-4bpw-13b', 13],
  ['org/2merges-of-m', null],
])('billions in the name %s: %s', (id, billions) => {
  const size = modelSize(samples.candidate({ facts: samples.facts(named(id)) }));
  expect(size?.billions ?? null).toBe(billions);
});

test('an adapter counts its base once and itself', () => {
  const facts = samples.facts({ safetensorsParameters: 41_943_040 });
  const candidate = samples.candidate({ weightType: 'Adapter', facts, base: samples.facts() });
  expect(modelSize(candidate)?.billions).toBeCloseTo(7.284, 3);
});

test('an adapter without its base has no size, which is the base’s refusal', () => {
  expect(checkSize(samples.candidate({ weightType: 'Adapter' }))).toEqual([]);
});

test.each([
  ['plain weights at any precision', '4bit', {}, []],
  ['GPTQ as GPTQ', 'GPTQ', gptq(4), []],
  ['GPTQ as float16', 'float16', gptq(4), ['precision-mismatch']],
  [
    'bitsandbytes of 4 bits as bfloat16',
    'bfloat16',
    { config: samples.json({ quantization_config: { load_in_4bit: true } }) },
    ['precision-mismatch'],
  ],
  [
    'a method the board has no word for',
    'float16',
    { config: samples.json({ quantization_config: { quant_method: 'awq' } }) },
    [],
  ],
])('precision: %s', (_name, precision, changes, codes) => {
  expect(codesOf(checkPrecision(samples.candidate({ precision, facts: samples.facts(changes) })))).toEqual(codes);
});
