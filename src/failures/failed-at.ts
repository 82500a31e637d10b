import type { QueuedRequest } from '../queue/queued-request.ts';

const day = 24 * 3_600_000;
/** Evaluations have run for three days at most (leaderboard-domain.md §3), and start times have no zone. */
const longestRun = 5 * day;
/** Requests have waited for weeks. */
const longestWait = 60 * day;

/**
 * When a request failed: the last commit of its file, unless that is so much later than the launch that people changed
 * the file since (a mass edit, a move to another dataset), which says nothing about failing. null: it cannot be told.
 */
export function failedAt(
  { started, submitted }: Pick<QueuedRequest, 'started' | 'submitted'>,
  changedAt: Date | null,
): Date | null {
  const began = started ?? submitted;
  if (changedAt === null || began === null) return changedAt ?? started;
  const longest = started === null ? longestWait : longestRun;
  return changedAt.getTime() - began.getTime() <= longest ? changedAt : started;
}
