/** A time as the board's scheduler writes it: no zone, microseconds (leaderboard-domain.md §1.2). The sandbox's zone is UTC. */
export function naiveTime(date: Date): string {
  return date.toISOString().replace('Z', '000');
}

/** The reverse; null for null and for what is no time. */
export function parseNaiveTime(text: string | null): Date | null {
  const date = new Date(`${text}Z`);
  return text === null || Number.isNaN(date.getTime()) ? null : date;
}
