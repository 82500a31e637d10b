import { expect, test } from 'vitest';
import { codesOf } from '../testing/codes-of.ts';
import { samples } from '../testing/samples.ts';
import { checkQuota } from './check-quota.ts';

const hoursAgo = (...hours: number[]) => hours.map((each) => new Date(Date.UTC(2024, 8, 10, 12 - each)));

test.each([
  ['nothing recent', hoursAgo(), '0-hero/m', []],
  ['one below', hoursAgo(1, 2, 3, 4), '0-hero/m', []],
  ['exactly the quota', hoursAgo(1, 2, 3, 4, 5), '0-hero/m', ['quota-reached']],
  ['one of them a week old', hoursAgo(1, 2, 3, 4, 168), '0-hero/m', []],
  ['one of them nearly a week old', hoursAgo(1, 2, 3, 4, 167), '0-hero/m', ['quota-reached']],
  ['twice as much for some', hoursAgo(1, 2, 3, 4, 5, 6, 7, 8, 9), 'TheBloke/m', []],
  ['twice as much and not more', hoursAgo(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), 'thebloke/m', ['quota-reached']],
  ['no limit for official providers', hoursAgo(1, 2, 3, 4, 5, 6), 'google/m', []],
  ['no limit without a namespace', hoursAgo(1, 2, 3, 4, 5, 6), 'gpt2', []],
])('%s', (_name, recentInNamespace, model, codes) => {
  const board = samples.board({ quota: { higher: ['TheBloke'] }, officialProviders: ['google'] });
  const context = samples.context({ board, recentInNamespace });
  expect(codesOf(checkQuota(samples.submission({ model }), context))).toEqual(codes);
});

test('says when a place becomes free: when enough of the oldest are a week old', () => {
  const context = samples.context({ recentInNamespace: hoursAgo(30, 100, 20, 40, 10, 50) });
  expect(checkQuota(samples.submission(), context)).toEqual([
    {
      refusal: {
        code: 'quota-reached',
        namespace: '0-hero',
        quota: 5,
        days: 7,
        nextPossible: '2024-09-15T10:00:00.000Z',
      },
    },
  ]);
});
