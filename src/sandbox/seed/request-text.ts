/** A request file as the board's programs write it: indented by two, no newline at the end (leaderboard-domain.md §1.2). */
export function requestText(json: Record<string, unknown>): string {
  return JSON.stringify(json, null, 2);
}
