import { expect, test } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { samples } from '../testing/samples.ts';
import { checkGate } from './check-gate.ts';
import { checkModelType } from './check-model-type.ts';
import { checkName } from './check-name.ts';
import { checkRevision } from './check-revision.ts';

test.each([
  ['the same', 'a/B', 'a/B', []],
  ['letter case', 'A/b', 'a/B', ['note:name-corrected']],
  ['renamed', 'old/B', 'a/B', ['renamed']],
])('name: %s', (_name, asked, id, codes) => {
  expect(codesOf(checkName(samples.candidate({ facts: samples.facts({ asked, id }) })))).toEqual(codes);
});

test('a renamed model is offered by its canonical name', () => {
  const facts = samples.facts({ asked: 'ConvexAI/32B', id: 'ConvexAI/34B' });
  expect(checkName(samples.candidate({ facts }))).toEqual([
    { refusal: { code: 'renamed', model: 'ConvexAI/32B', canonical: 'ConvexAI/34B' } },
  ]);
});

test.each([
  ['the head', {}, []],
  ['an older commit', { headSha: 'f'.repeat(40) }, ['note:older-commit']],
])('revision: %s', (_name, changes, codes) => {
  expect(codesOf(checkRevision(samples.candidate({ facts: samples.facts(changes) })))).toEqual(codes);
});

test.each([
  ['open', {}, []],
  ['gated and readable', { gated: true }, ['note:gated-readable']],
  ['gated and shut', { gated: true, config: { state: 'absent' } }, ['gated']],
] as const)('gate: %s', (_name, changes, codes) => {
  expect(codesOf(checkGate(samples.candidate({ facts: samples.facts(changes) })))).toEqual(codes);
});

test('model type: asked back only when nothing was said and nothing could be guessed', () => {
  expect(codesOf(checkModelType(samples.candidate()))).toEqual([]);
  expect(codesOf(checkModelType(samples.candidate({ modelType: null })))).toEqual(['unknown-model-type']);
  const submission = samples.submission({ modelType: 'nonsense' });
  expect(codesOf(checkModelType(samples.candidate({ modelType: null, submission })))).toEqual([]);
});
