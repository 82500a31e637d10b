import { expect, test } from 'vitest';
import { boardSchema } from '../boards/board.ts';
import { remindAt } from './remind-at.ts';

const start = Date.parse('2026-01-01T00:00:00Z');
const day = 86_400_000;

/** Days after the proposal on which it is brought up. */
function reminders({ expireAfter, notBefore }: { expireAfter: number; notBefore: number | null }): number[] {
  const board = boardSchema.parse({
    ...{ name: 'board', title: 'Board', spaces: ['org/board'], requests: { dataset: 'org/requests' } },
    maintainers: { logins: ['mira'] },
    approvals: { remindAfter: '4d', remindBefore: '2d' },
  });
  const at = (days: number) => new Date(start + days * day);
  const proposal = {
    createdAt: at(0),
    expiresAt: at(expireAfter),
    notBefore: notBefore === null ? null : at(notBefore),
  };
  const days: number[] = [];
  for (let now: Date | null = at(0); now !== null; now = remindAt(proposal, { board, now }))
    days.push((now.getTime() - start) / day);
  return days.slice(1);
}

test.each([
  ['at doubling intervals and before the end', { expireAfter: 40, notBefore: null }, [4, 8, 16, 32, 38]],
  ['only before the end when that is soon', { expireAfter: 5, notBefore: null }, [3]],
  ['never when there is no time', { expireAfter: 1, notBefore: null }, []],
  ['from the end of a waiting period on', { expireAfter: 21, notBefore: 7 }, [7, 11, 15, 19]],
])('%s', (_, proposal, days) => {
  expect(reminders(proposal)).toEqual(days);
});
