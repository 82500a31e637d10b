import { expect, test } from 'vitest';
import { samples } from '../testing/samples.ts';
import { checkLookup } from './check-lookup.ts';

const model = '0-hero/Matter-0.2-7B-DPO';

test.each([
  ['model-not-found', { code: 'model-not-found', model }],
  ['model-private-or-missing', { code: 'private', model }],
  ['model-gated', { code: 'gated', model }],
  ['model-disabled', { code: 'disabled', model }],
  ['revision-not-found', { code: 'revision-not-found', model, revision: 'v9' }],
] as const)('%s', (reason, refusal) => {
  const context = samples.context({ lookup: { found: false, reason } });
  expect(checkLookup(samples.submission({ revision: 'v9' }), context)).toEqual([{ refusal }]);
});

test('a model that is there', () => {
  expect(checkLookup(samples.submission(), samples.context())).toEqual([]);
});
