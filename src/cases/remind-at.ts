import type { Board } from '../boards/board.ts';
import { parseDuration } from '../boards/parse-duration.ts';
import type { Proposal } from './proposal.ts';

/**
 * When a proposal is to be brought up next: when its waiting period ends, then at doubling intervals, and once more shortly
 * before it expires. null: not again.
 */
export function remindAt(
  { createdAt, notBefore, expiresAt }: Pick<Proposal, 'createdAt' | 'notBefore' | 'expiresAt'>,
  { board, now }: { board: Board; now: Date },
): Date | null {
  const { remindAfter, remindBefore } = board.approvals;
  const last = expiresAt.getTime() - parseDuration(remindBefore);
  const begin = (notBefore ?? createdAt).getTime();
  const times = notBefore ? [begin] : [];
  for (let after = parseDuration(remindAfter); begin + after < last; after *= 2) times.push(begin + after);
  const next = [...times, last].find((time) => time > now.getTime());
  return next === undefined ? null : new Date(next);
}
