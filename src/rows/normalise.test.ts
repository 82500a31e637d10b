import { describe, expect, test } from 'vitest';
import { readSeedRows } from '../sandbox/seed/read-seed-rows.ts';
import { benchmarks, lowerBounds } from './benchmark.ts';
import { normalise } from './normalise.ts';

/** data/README.md: raw scores are kept with six decimals, normalised ones with four. */
const rawStep = 0.5e-6;
const normalisedStep = 0.5e-4;

const rows = [...readSeedRows().values()];

test('the copy of the table has all its rows', () => {
  expect(rows).toHaveLength(3827);
});

describe.each(['IFEval', 'MATH Lvl 5', 'GPQA', 'MMLU-PRO'] as const)('%s', (benchmark) => {
  test('is normalised as the table does, in every row', () => {
    const lowerBound = Number(lowerBounds[benchmark]);
    const tolerance = (rawStep / (1 - lowerBound)) * 100 + normalisedStep + 1e-9;
    const wrong = rows.filter(
      (row) => Math.abs(normalise(row[`${benchmark} Raw`], lowerBound) - row[benchmark]) > tolerance,
    );
    expect(wrong).toEqual([]);
  });
});

test('the average is the mean of the six normalised scores, in every row', () => {
  const wrong = rows.filter((row) => {
    const mean = benchmarks.reduce((sum, benchmark) => sum + row[benchmark], 0) / benchmarks.length;
    return Math.abs(mean - row['Average ⬆️']) > 2 * normalisedStep;
  });
  expect(wrong).toEqual([]);
});

test.each([
  { raw: 0.2, lowerBound: 0.25, normalised: 0 },
  { raw: 0.25, lowerBound: 0.25, normalised: 0 },
  { raw: 0.625, lowerBound: 0.25, normalised: 50 },
  { raw: 1, lowerBound: 0.1, normalised: 100 },
  { raw: 0.5, lowerBound: 0, normalised: 50 },
])('$raw with a random answer at $lowerBound becomes $normalised', ({ raw, lowerBound, normalised }) => {
  expect(normalise(raw, lowerBound)).toBeCloseTo(normalised, 10);
});
