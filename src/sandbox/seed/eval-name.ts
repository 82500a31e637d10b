/** The key of a row in the contents dataset: `{org}_{model}_{precision}` (leaderboard-domain.md §3). */
export function evalName(request: { model: string; precision: string }): string {
  return `${request.model.replace('/', '_')}_${request.precision}`;
}
