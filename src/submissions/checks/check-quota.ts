import type { EarlyCheck } from '../finding.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * So many requests per namespace of the model (not per sender) in so many days; twice that for `higher`, no limit for
 * official providers and for models without a namespace (leaderboard-domain.md §2.1.3).
 */
export const checkQuota: EarlyCheck = (submission, { board, recentInNamespace, now }) => {
  const { quota, officialProviders } = board.submissions;
  const namespace = submission.model.includes('/') ? (submission.model.split('/')[0] ?? '') : '';
  if (namespace === '' || includes(officialProviders, namespace)) return [];
  const allowed = quota.requests * (includes(quota.higher, namespace) ? 2 : 1);
  const counted = recentInNamespace
    .map((time) => time.getTime())
    .filter((time) => time > now.getTime() - quota.days * day)
    .sort((a, b) => a - b);
  const blocking = counted[counted.length - allowed];
  if (blocking === undefined) return [];
  const nextPossible = new Date(blocking + quota.days * day).toISOString();
  return [{ refusal: { code: 'quota-reached', namespace, quota: allowed, days: quota.days, nextPossible } }];
};

function includes(namespaces: readonly string[], namespace: string): boolean {
  return namespaces.some((each) => each.toLowerCase() === namespace.toLowerCase());
}
