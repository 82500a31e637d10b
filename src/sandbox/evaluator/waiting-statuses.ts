/** What the backend launches (leaderboard-domain.md §1.4). */
export const waitingStatuses: readonly string[] = ['PENDING', 'RERUN'];
