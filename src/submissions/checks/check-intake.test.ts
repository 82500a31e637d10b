import { expect, test } from 'vitest';
import { samples } from '../testing/samples.ts';
import { checkIntake } from './check-intake.ts';

test('an open board takes submissions', () => {
  expect(checkIntake(samples.submission(), samples.context())).toEqual([]);
});

test('a closed board says so by its title', () => {
  const board = samples.board({ intake: 'closed' });
  expect(checkIntake(samples.submission(), samples.context({ board }))).toEqual([
    { refusal: { code: 'intake-closed', model: '0-hero/Matter-0.2-7B-DPO', board: 'Open LLM Leaderboard' } },
  ]);
});
