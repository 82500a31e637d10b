import type { Board } from '../boards/board.ts';
import { editRequestFile } from './edit-request-file.ts';

/**
 * A request file's text as a relaunch leaves it: the board's first pending status, and no job, because a job start left
 * behind misleads the completion check (leaderboard-domain.md §1.5). Reasons of the old failure go where a board keeps
 * them in the file. Only fields that the file has are touched.
 */
export function relaunchEdit(text: string, statuses: Board['statuses']): string {
  const [pending = 'PENDING'] = statuses.pending;
  return editRequestFile(text, {
    status: pending,
    job_id: -1,
    job_start_time: null,
    error_msg: null,
    traceback: null,
  });
}
