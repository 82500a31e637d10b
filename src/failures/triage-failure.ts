import type { FailureClass } from './failure-class.ts';
import { readLog } from './read-log.ts';
import type { Signature } from './signatures.ts';

/** A failed evaluation, as the request file, its neighbours and the log tell it. */
export interface Failure {
  /** null when the board keeps no logs or this one could not be had. */
  log: string | null;
  /** As in the request file; -1 or null: never launched. */
  jobId: string | number | null;
  jobStartTime: string | null;
  /** Whether there are results for it that are newer than its submission. */
  resultsAfterSubmission: boolean;
  /** How many requests of the board became failed in the same cycle, this one included. */
  failedTogether: number;
  /** `params` of the request file. */
  billionParameters: number | null;
}

/** What it failed of, whose side that is on, and what should follow. */
export interface Triage {
  class: FailureClass;
  side: Signature['side'];
  action: Signature['action'];
  /** Lines of the log that may be posted; null when there are none. */
  excerpt: string[] | null;
  /** What the judgement rests on: the log, the request file, or nothing. */
  evidence: 'log' | 'request-file' | 'nothing';
  /** Which signature of data/log-signatures.yaml matched. */
  signature: string | null;
}

const incidentFrom = 5;
const largeModel = 70;

/**
 * Judges a failure (leaderboard-domain.md §6.2, §6.3). Results that came in after all settle it; else the log does where
 * it can; else the request file's own evidence, and that is said.
 */
export function triageFailure(failure: Failure, signatures: readonly Signature[]): Triage {
  if (failure.resultsAfterSubmission) {
    return fromRequestFile({ class: 'status-race', side: 'infrastructure', action: 'maintainer-decides' });
  }
  const read = failure.log === null ? null : readLog(failure.log, signatures);
  if (read?.signature) {
    const { id, class: failureClass, side, action } = read.signature;
    // Above this size memory is a matter of how the board sizes its jobs, not of the model.
    const sized = failureClass === 'out-of-memory' && (failure.billionParameters ?? 0) > largeModel;
    return {
      class: failureClass,
      side: sized ? 'infrastructure' : side,
      action,
      excerpt: read.excerpt,
      evidence: 'log',
      signature: id,
    };
  }
  if (isUnlaunched(failure)) {
    return fromRequestFile({ class: 'never-launched', side: 'infrastructure', action: 'relaunch' });
  }
  if (failure.failedTogether >= incidentFrom) {
    const together = fromRequestFile({ class: 'many-together', side: 'infrastructure', action: 'incident' });
    return { ...together, excerpt: read?.excerpt ?? null };
  }
  return {
    class: read?.excerpt ? 'unknown' : 'no-log',
    side: 'unknown',
    action: 'maintainer-decides',
    excerpt: read?.excerpt ?? null,
    evidence: read?.excerpt ? 'log' : 'nothing',
    signature: null,
  };
}

function fromRequestFile(verdict: Pick<Triage, 'class' | 'side' | 'action'>): Triage {
  return { ...verdict, excerpt: null, evidence: 'request-file', signature: null };
}

function isUnlaunched({ jobId, jobStartTime }: Failure): boolean {
  return jobStartTime === null && (jobId === null || Number(jobId) === -1);
}
