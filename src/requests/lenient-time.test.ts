import { expect, test } from 'vitest';
import { lenientTime } from './lenient-time.ts';

test.each([
  ['v2', '2024-08-19T22:57:26Z', '2024-08-19T22:57:26.000Z'],
  ['ko: a space, no zone', '2023-10-15 11:17:51', '2023-10-15T11:17:51.000Z'],
  ['job start: microseconds', '2024-06-15T13:57:14.107376', '2024-06-15T13:57:14.107Z'],
  ['Python with an offset', '2024-06-15T15:57:14+02:00', '2024-06-15T13:57:14.000Z'],
  ['an offset without colon', '2024-06-15T11:57:14-0200', '2024-06-15T13:57:14.000Z'],
  ['name of a results file', '2024-06-15T13-57-14.107376', '2024-06-15T13:57:14.107Z'],
  ['minutes only', '2024-06-15 13:57', '2024-06-15T13:57:00.000Z'],
  ['a day', '2024-06-15', '2024-06-15T00:00:00.000Z'],
  ['spaces around', ' 2024-06-15T13:57:14Z ', '2024-06-15T13:57:14.000Z'],
])('%s', (_, written, time) => {
  expect(lenientTime(written)?.toISOString()).toBe(time);
});

test.each(['', 'Unknown', 'yesterday', '2024-13-40T00:00:00Z', '15/10/2023', '2024-06-15T25:00:00Z'])(
  '%j is no time',
  (written) => {
    expect(lenientTime(written)).toBeNull();
  },
);
