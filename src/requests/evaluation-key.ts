import { normalisePrecision } from './normalise-precision.ts';

/** What makes two evaluations the same: commit and precision (leaderboard-domain.md §2.3). null: no pinned commit, or no precision. */
export function evaluationKey({
  precision,
  revision,
}: {
  precision: string | null;
  revision: string | null;
}): string | null {
  const pinned = precision !== null && revision !== null && /^[0-9a-f]{40}$/.test(revision);
  return pinned ? `${revision} ${normalisePrecision(precision)}` : null;
}
