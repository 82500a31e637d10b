import { describe, expect, test } from 'vitest';
import { readSeedRows } from '../sandbox/seed/read-seed-rows.ts';
import { longestHours } from './longest-hours.ts';

describe('how long an evaluation may run', () => {
  test.each([
    { billions: 0.5, hours: 24.3 },
    { billions: 7, hours: 28.8 },
    { billions: 35, hours: 48 },
    { billions: 70, hours: 72 },
    { billions: 140.6, hours: 72 },
    { billions: null, hours: 72 },
    { billions: 0, hours: 72 },
    { billions: -1, hours: 72 },
  ])('$billions billion: $hours h', ({ billions, hours }) => {
    expect(longestHours(billions)).toBeCloseTo(hours, 1);
  });

  test('calls next to none of the board’s 3,827 finished evaluations stuck', () => {
    const stuck = [...readSeedRows().values()].filter((row) => {
      const hours = row['CO₂ cost (kg)'] / (5.6 * 0.2698);
      return hours > longestHours(row['#Params (B)']);
    });
    expect(stuck.map((row) => row.fullname).length).toBeLessThan(8);
  });
});
