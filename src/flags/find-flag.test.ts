import { expect, test } from 'vitest';
import { findFlag } from './find-flag.ts';

const entries = [
  'merged',
  'gagan3012/MetaModelv2 ',
  'gagan3012/MetaModelv2',
  'zyh3826 / GML-Mistral-merged-v1',
  'a/B ',
].map((key) => ({ key, url: `https://hub.test/${key.length}`, start: 0, valueStart: 0, end: 0 }));

/** Keys as the real list had them (leaderboard-domain.md §4). */
test.each([
  { model: 'gagan3012/MetaModelv2', key: 'gagan3012/MetaModelv2', exact: true },
  { model: 'Gagan3012/metamodelV2', key: 'gagan3012/MetaModelv2 ', exact: false },
  { model: 'zyh3826/GML-Mistral-merged-v1', key: 'zyh3826 / GML-Mistral-merged-v1', exact: false },
  { model: 'a/B', key: 'a/B ', exact: false },
])('$model', ({ model, key, exact }) => {
  expect(findFlag(model, entries)).toMatchObject({ entry: { key }, exact });
});

test('a model that is not on the list', () => {
  expect(findFlag('jan-hq/trinity-v1', entries)).toBeNull();
});
