const quotas: Record<string, string> = {
  commit: 'repository commits (128 per hour)',
  'create-repo': 'repository creation (300 per day)',
};

/** What a 429 of the second kind says: the window is not used up, the action's own quota is (hub-api.md §6). */
export function actionQuotaText(kind: string | null): string {
  // UNKNOWN: names and numbers of the quotas for discussions and comments.
  const quota = quotas[kind ?? ''] ?? 'discussions and comments (100 per hour)';
  const wait = quota.includes('per day') ? '1 day' : '1 hour';
  return `You have exceeded the rate limit for ${quota}. You can retry this action in about ${wait}.`;
}
