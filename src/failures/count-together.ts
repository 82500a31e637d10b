import type { SeenFailure } from './seen-failure.ts';

/** Backends make one pass over what runs every few minutes; what one pass marks as failed is committed file by file. */
const cycle = 30 * 60_000;

/** How many requests failed in the same cycle as one of them, itself included (leaderboard-domain.md §6.2); 1 when it is not among them. */
export function countTogether(path: string, failures: readonly SeenFailure[]): number {
  const own = failures.find(({ request }) => request.path === path);
  if (!own) return 1;
  return failures.filter(({ at }) => Math.abs(at.getTime() - own.at.getTime()) <= cycle).length;
}
