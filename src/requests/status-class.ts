import type { Board } from '../boards/board.ts';

export type StatusClass = 'pending' | 'running' | 'finished' | 'failed' | 'stopped' | 'unknown';

/**
 * What a status as written means on this board, without regard to case. A status that the board does not list is
 * `unknown` and is to be shown as written (leaderboard-domain.md §1.4).
 */
export function statusClass(written: string | null, statuses: Board['statuses']): StatusClass {
  const status = (written ?? '').trim().toLowerCase();
  const listed = (names: readonly string[]) => names.some((name) => name.toLowerCase() === status);
  if (listed(statuses.pending)) return 'pending';
  if (listed(statuses.running)) return 'running';
  if (listed(statuses.finished)) return 'finished';
  if (listed(statuses.failed)) return 'failed';
  if (listed(statuses.stopped)) return 'stopped';
  return 'unknown';
}
