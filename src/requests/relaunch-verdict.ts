import type { RelaunchFinding, RelaunchQuestion } from './relaunch-preconditions.ts';

export type RelaunchVerdict =
  | 'relaunch'
  | 'resubmit'
  | 'repair-status'
  | 'owner-must-fix'
  | 'maintainer-decides'
  | 'nothing-to-do';

/**
 * What to propose, given the findings (leaderboard-domain.md §11). The file pins a commit: whoever fixed a model has a new
 * commit, and launching the old one again fails again, so a moved head means a new submission unless the failure is known
 * to be the cluster's. Results that came after all need their status repaired, not another run (§6.2).
 */
export function relaunchVerdict(
  findings: readonly RelaunchFinding[],
  { side }: Pick<RelaunchQuestion, 'side'>,
): RelaunchVerdict {
  const has = (name: RelaunchFinding['finding']) => findings.some(({ finding }) => finding === name);
  const notFailed = findings.find((each) => each.finding === 'not-failed');
  if (notFailed) return notFailed.statusClass === 'unknown' ? 'maintainer-decides' : 'nothing-to-do';
  if (has('superseded')) return 'nothing-to-do';
  if (
    has('rejected') ||
    has('running-without-job') ||
    has('running-too-long') ||
    has('do-not-submit') ||
    has('flagged')
  ) {
    return 'maintainer-decides';
  }
  if (has('result-newer-than-failure')) return 'repair-status';
  if (has('gone')) return 'owner-must-fix';
  if (has('renamed') || has('repository-unknown')) return 'maintainer-decides';
  if (has('pinned-sha-gone')) return 'resubmit';
  if (has('head-moved') && side !== 'infrastructure') return 'resubmit';
  const userSide = findings.find((each) => each.finding === 'user-side');
  if (userSide) return userSide.saidToBeFixed ? 'maintainer-decides' : 'owner-must-fix';
  return has('attempts-exhausted') ? 'maintainer-decides' : 'relaunch';
}
