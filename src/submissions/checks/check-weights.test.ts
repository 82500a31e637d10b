import { expect, test } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { samples } from '../testing/samples.ts';
import { checkBase } from './check-base.ts';
import { checkWeightType } from './check-weight-type.ts';
import { checkWeights } from './check-weights.ts';

const files = (...paths: string[]) => paths.map((path) => ({ path, size: 1, sha256: null }));
const adapterConfig = samples.json({ base_model_name_or_path: 'mistralai/Mistral-7B-v0.1' });

test.each([
  ['whole weights as Original', 'Original', {}, []],
  ['whole weights as Adapter', 'Adapter', {}, ['weight-type-mismatch']],
  ['an adapter as Adapter', 'Adapter', { adapterConfig }, []],
  [
    'an adapter as Original',
    'Original',
    { adapterConfig, files: files('adapter_model.safetensors') },
    ['weight-type-mismatch'],
  ],
  ['a merged model that kept its adapter_config.json', 'Original', { adapterConfig }, []],
  ['delta weights', 'Delta', {}, []],
])('weight type: %s', (_name, weightType, changes, codes) => {
  const candidate = samples.candidate({ weightType, facts: samples.facts(changes) });
  expect(codesOf(checkWeightType(candidate))).toEqual(codes);
});

test.each([
  ['safetensors', ['model.safetensors'], []],
  ['an adapter', ['adapter_model.safetensors'], []],
  ['pickles', ['pytorch_model-00001-of-00002.bin'], ['note:no-safetensors']],
  ['GGUF only', ['model.Q4_K_M.gguf'], ['no-safetensors']],
  ['safetensors in a folder only', ['exl2/model.safetensors'], ['no-safetensors']],
  ['nothing', [], ['no-safetensors']],
])('weights: %s', (_name, paths, codes) => {
  expect(codesOf(checkWeights(samples.candidate({ facts: samples.facts({ files: files(...paths) }) })))).toEqual(codes);
});

test.each([
  ['not needed', 'Original', null, null, []],
  ['not named', 'Adapter', null, null, ['adapter-without-base']],
  ['there', 'Adapter', 'a/b', { found: true, facts: samples.facts() }, []],
  ['gone', 'Adapter', 'a/b', { found: false, reason: 'model-not-found' }, ['base-not-found']],
  ['gated', 'Delta', 'a/b', { found: false, reason: 'model-gated' }, ['base-not-found']],
] as const)('base model: %s', (_name, weightType, baseModel, baseLookup, codes) => {
  const candidate = samples.candidate({ weightType, baseModel, context: samples.context({ baseLookup }) });
  expect(codesOf(checkBase(candidate))).toEqual(codes);
});
