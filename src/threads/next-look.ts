import type { Board } from '../boards/board.ts';
import { parseDuration } from '../boards/parse-duration.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { Fact } from './find-facts.ts';

/** When a thread is to be looked at without a hint; `at` null: only when hinted. */
export interface Look {
  at: Date | null;
  intervalMs: number | null;
}

/**
 * Threads with an open proposal are polled, because reactions send no webhook (hub-api.md §2.3): soon after something
 * happened, then at doubling intervals up to the board's longest.
 */
export function nextLook(look: {
  facts: Fact[];
  docket: CaseFile[];
  board: Board;
  now: Date;
  before: { lookIntervalMs: number | null } | null;
}): Look {
  const { facts, docket, board, now, before } = look;
  if (!docket.some((file) => file.case.state === 'proposed')) return { at: null, intervalMs: null };
  const first = parseDuration(board.polling.openProposals);
  const longest = parseDuration(board.polling.atMost);
  const doubled = Math.min((before?.lookIntervalMs ?? first / 2) * 2, longest);
  const intervalMs = facts.length > 0 ? first : doubled;
  return { at: new Date(now.getTime() + intervalMs), intervalMs };
}
