import type { Candidate } from '../candidate.ts';
import type { Finding, ModelCheck } from '../finding.ts';
import type { ExistingRequest } from '../submission-context.ts';

const codes = {
  pending: 'duplicate-pending',
  running: 'duplicate-running',
  finished: 'duplicate-finished',
  failed: 'same-commit-failed',
  stopped: 'same-commit-stopped',
  unknown: 'duplicate-unknown-status',
} as const;

/**
 * One evaluation per model, commit and precision (leaderboard-domain.md §2.1.6), weight type left aside. Neither is a file
 * that waits or runs overwritten by a newer commit. The same commit after a failure is refused, too, but leads to a report
 * instead of a dead end: the same files would fail again, or the failure was not the model's and a relaunch is what helps.
 */
export const checkDuplicates: ModelCheck = (candidate) =>
  candidate.context.existing.flatMap((existing) => judge(existing, candidate));

function judge(existing: ExistingRequest, candidate: Candidate): Finding[] {
  const { path, revision, precision, status } = existing;
  const sameCommit = revision === candidate.facts.sha;
  if (!equal(precision, candidate.precision)) {
    return sameCommit ? [{ note: { code: 'already-covers-other-precision', path, precision } }] : [];
  }
  const samePlace = equal(existing.weightType, candidate.weightType);
  const inUse = status === 'pending' || status === 'running';
  // After a failure another weight type is a correction, not a repetition.
  const over = status === 'failed' || status === 'stopped';
  if (over ? sameCommit && samePlace : sameCommit || (samePlace && inUse)) {
    return [{ refusal: { code: codes[status], model: candidate.facts.id, path, revision, precision } }];
  }
  return samePlace ? [{ note: { code: 'replaces-request', path, status } }] : [];
}

function equal(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
