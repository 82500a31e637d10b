import { expect, test } from 'vitest';
import { readSeedRequests } from '../sandbox/seed/read-seed-requests.ts';
import { NameBuckets } from './name-buckets.ts';
import { nearNames } from './near-names.ts';

function bucketsOf(names: Iterable<string>): NameBuckets {
  const buckets = new NameBuckets();
  for (const name of new Set(names)) buckets.add(name);
  return buckets;
}

const seeds = bucketsOf(readSeedRequests().map(({ json }) => json.model));

test.each([
  ['the same name in another namespace', 'mistral/Mistral-7B-Instruct-v0.3', 'mistralai/Mistral-7B-Instruct-v0.3'],
  ['a misspelt name', '01-ai/Yi-34B-Caht', '01-ai/Yi-34B-Chat'],
  ['other punctuation', '01-ai/Yi_1.5_34B', '01-ai/Yi-1.5-34B'],
  ['no namespace', 'Yi-1.5-34B-Chat', '01-ai/Yi-1.5-34B-Chat'],
  ['the beginning of a name', '01-ai/Yi-1.5-34B-Ch', '01-ai/Yi-1.5-34B-Chat'],
  ['a letter missing in a misspelt namespace', 'HuggingFace/SmolLM-1.7B-Instuct', 'HuggingFaceTB/SmolLM-1.7B-Instruct'],
])('%s: %s → %s', (_, asked, first) => {
  expect(nearNames(asked, seeds)[0]).toBe(first);
});

test('siblings that the name is the beginning of come before other names', () => {
  const buckets = bucketsOf(['01-ai/Yi-34B-Chat', '01-ai/Yi-34B-200K', '01-ai/Yi-6B', 'x/Falcon-34B']);
  expect(nearNames('01-ai/Yi-34B', buckets).slice(0, 2)).toEqual(['01-ai/Yi-34B-200K', '01-ai/Yi-34B-Chat']);
});

test('never more than five, and nothing for a name like no other', () => {
  const buckets = bucketsOf(Array.from({ length: 50 }, (_, number) => `org/model-${number}`));
  expect(nearNames('org/model-x', buckets)).toHaveLength(5);
  expect(nearNames('other/completely-different-thing', buckets)).toEqual([]);
  expect(nearNames('', buckets)).toEqual([]);
});

test('a deleted name is not offered, its case twin still is', () => {
  const buckets = bucketsOf(['org/Model-One', 'org/model-one']);
  buckets.delete('org/Model-One');
  expect(nearNames('org/model_one', buckets)).toEqual(['org/model-one']);
});
