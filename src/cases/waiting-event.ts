import type { Board } from '../boards/board.ts';
import { parseDuration } from '../boards/parse-duration.ts';
import { longestHours } from '../queue/longest-hours.ts';
import type { RequestFile } from '../requests/request-file.ts';
import { statusClass } from '../requests/status-class.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';

const hour = 3_600_000;

/**
 * What has to be told about a case only because time went by: its job runs for longer than is usual for its size, which is
 * told once for each job (leaderboard-domain.md §11), or nothing happened for as long as the board allows.
 */
export function waitingEvent(
  { state, followed, updatedAt }: Case,
  request: RequestFile | null,
  { board, now }: { board: Board; now: Date },
): CaseEvent | null {
  const started = request?.jobStartTime ?? null;
  const job = request?.jobId ?? '';
  const running = request !== null && statusClass(request.status, board.statuses) === 'running';
  if (state === 'evaluating' && running && started && followed.stuckJob !== job) {
    const hours = (now.getTime() - started.getTime()) / hour;
    if (hours > longestHours(request.params)) return { event: 'stuck', job, hours: Math.floor(hours) };
  }
  return now.getTime() - updatedAt.getTime() > parseDuration(board.stale) ? { event: 'stale' } : null;
}
