import { describe, expect, test } from 'vitest';
import { countTogether } from './count-together.ts';
import { failedAt } from './failed-at.ts';

const at = (text: string | null) => (text === null ? null : new Date(text));

describe('when a request failed', () => {
  test.each([
    ['the commit that said so', '2024-08-30T10:00:00Z', null, '2024-09-01T10:00:00Z', '2024-09-01T10:00:00Z'],
    ['never launched', null, '2024-08-19T22:57:26Z', '2024-08-20T08:00:00Z', '2024-08-20T08:00:00Z'],
    [
      'edited by people long after the launch',
      '2024-06-15T13:57:14Z',
      null,
      '2025-01-07T00:00:00Z',
      '2024-06-15T13:57:14Z',
    ],
    ['never launched, moved with the whole dataset', null, '2024-01-01T00:00:00Z', '2024-06-07T00:00:00Z', null],
    ['no commit known', '2024-06-15T13:57:14Z', null, null, '2024-06-15T13:57:14Z'],
    ['nothing known', null, null, null, null],
  ])('%s', (_, started, submitted, changed, expected) => {
    expect(failedAt({ started: at(started), submitted: at(submitted) }, at(changed))).toEqual(at(expected));
  });
});

describe('how many failed in one cycle', () => {
  const failure = (path: string, time: string) => ({
    ...{ blob: '', at: new Date(`2024-09-02T${time}:00Z`) },
    request: {
      ...{ path, model: path, precision: null, revision: null, status: 'FAILED', class: 'failed' as const },
      ...{ submitted: null, started: null, job: null, params: null },
    },
  });
  const failures = [failure('a', '10:00'), failure('b', '10:20'), failure('c', '10:45'), failure('d', '12:00')];

  test.each([
    ['a', 2],
    ['b', 3],
    ['d', 1],
    ['not there', 1],
  ])('with %s: %i', (path, count) => {
    expect(countTogether(path, failures)).toBe(count);
  });
});
