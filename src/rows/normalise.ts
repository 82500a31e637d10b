/**
 * A raw score between 0 and 1 on the board's scale of 0 to 100, where 0 is what a random answer scores and anything below
 * it (leaderboard-domain.md §3).
 */
export function normalise(raw: number, lowerBound: number): number {
  return raw < lowerBound ? 0 : ((raw - lowerBound) / (1 - lowerBound)) * 100;
}
