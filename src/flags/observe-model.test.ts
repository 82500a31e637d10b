import { describe, expect, test } from 'vitest';
import type { ModelFacts } from '../submissions/model-facts.ts';
import { compareWeights, observeModel } from './observe-model.ts';

function facts(changes: Partial<ModelFacts> = {}): ModelFacts {
  return {
    ...{ asked: 'org/m', id: 'org/m', sha: 'a'.repeat(40), headSha: 'a'.repeat(40), gated: false, tags: [], files: [] },
    ...{ cardData: { base_model: 'a/b' }, cardText: '', safetensorsParameters: null },
    ...{ config: { state: 'absent' }, tokenizerConfig: { state: 'absent' } },
    ...{ adapterConfig: { state: 'absent' }, quantisationConfig: { state: 'absent' } },
    ...changes,
  };
}

const nothing = { quotes: [], sameWeights: [], flags: [] };
const seen = (changes: Partial<ModelFacts>, more: Partial<Parameters<typeof observeModel>[0]> = {}) =>
  observeModel({ facts: facts(changes), ...nothing, ...more }).map((each) => each.seen);

const merged = 'This is a merge of a/b and c/d made with mergekit.';
const flag = { key: 'a/b ', url: 'https://hub.test/1', start: 0, valueStart: 0, end: 0 };

describe('what a repository shows', () => {
  test.each<[string, string[], string[]]>([
    ['nothing', seen({}), []],
    ['a merge without the tag', seen({ cardText: merged }), ['merge-undeclared']],
    ['a merge with the tag', seen({ cardText: merged, tags: ['merge'] }), []],
    [
      'a merge with the tag in the card',
      seen({ cardText: merged, cardData: { base_model: 'a/b', tags: ['merge'] } }),
      [],
    ],
    ['no base model', seen({ cardData: {} }), ['base-missing']],
    ['a flagged base model, its key with a stray space', seen({}, { flags: [flag] }), ['base-flagged']],
    [
      'one of several base models flagged',
      seen({ cardData: { base_model: ['x/y', 'a/b'] } }, { flags: [flag] }),
      ['base-flagged'],
    ],
    ['a quoted line', seen({ cardText: '**Data**: all of MMLU!' }, { quotes: ['Data: all of MMLU'] }), ['card-says']],
    ['a line that is not there', seen({}, { quotes: ['trained on the test set'] }), ['card-does-not-say']],
    ['a benchmark beside training', seen({ cardText: 'Fine-tuned on GSM8K and others.' }), ['card-names-benchmark']],
    ['a benchmark that is only measured', seen({ cardText: 'MMLU: 64.1' }), []],
  ])('%s', (_, found, expected) => {
    expect(found).toEqual(expected);
  });
});

test('weights are compared file by file, and nothing but weights', () => {
  const file = (path: string, sha256: string | null) => ({ path, sha256, size: 1 });
  const one = facts({ files: [file('1.safetensors', 'x'), file('2.safetensors', 'y'), file('tokenizer.json', 't')] });
  const other = facts({ id: 'c/d', files: [file('m.safetensors', 'x'), file('tokenizer.json', 't')] });
  expect(compareWeights(one, other)).toEqual({ model: 'c/d', same: 1, of: 2 });
  expect(compareWeights(one, facts({ files: [file('tokenizer.json', 't')] }))).toBeNull();
});
