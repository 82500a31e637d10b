import { expect, test } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { samples } from '../testing/samples.ts';
import { checkWords } from './check-words.ts';

test.each([
  ['nothing said', {}, []],
  ['usual words', { precision: 'bfloat16', weightType: 'Original', modelType: 'pretrained' }, []],
  ['aliases and letter case', { precision: 'FP16', weightType: 'adapter', modelType: 'Chat' }, []],
  ['a symbol', { modelType: '🟢' }, []],
  ['float32', { precision: 'float32' }, ['unknown-precision']],
  ['a size as precision', { precision: '7B' }, ['unknown-precision']],
  ['LoRA as weight type', { weightType: 'LoRA' }, ['unknown-weight-type']],
  ['a type of another board', { modelType: 'RL-tuned' }, ['unknown-model-type']],
  [
    'all wrong at once',
    { precision: 'x', weightType: 'y', modelType: 'z' },
    ['unknown-precision', 'unknown-weight-type', 'unknown-model-type'],
  ],
])('%s', (_name, given, codes) => {
  expect(codesOf(checkWords(samples.submission(given), samples.context()))).toEqual(codes);
});

test('the refusal lists what the board runs', () => {
  const board = samples.board({ precisions: ['float16', 'GPTQ'] });
  expect(checkWords(samples.submission({ precision: 'bf16' }), samples.context({ board }))).toEqual([
    { refusal: { code: 'unknown-precision', given: 'bf16', options: ['float16', 'GPTQ'] } },
  ]);
});
