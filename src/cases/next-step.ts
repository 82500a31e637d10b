import type { TemplateName } from '../replies/template-names.ts';
import type { ReviewBecause } from '../store/change.ts';
import type { CaseState, Followed } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import type { CaseFile } from './case-file.ts';
import type { ProposalState } from './proposal.ts';

/** One step of a case through its states (drawn in ARCHITECTURE.md). */
export interface Step {
  code: string;
  state: CaseState;
  followed: Followed;
  proposalState?: ProposalState;
  /** Sets the approved effects free. */
  carryOut?: boolean;
  /** A reply beside the edited status comment: an edit notifies nobody. */
  notice?: TemplateName;
  reviewBecause?: ReviewBecause;
  /** Remembered, but nothing that people or `/why` need to be told. */
  silent?: boolean;
  detail?: Record<string, unknown>;
}

/** The next step of a case after an event; null when the event means nothing in its state. */
export function nextStep(file: CaseFile, event: CaseEvent): Step | null {
  const { state, followed } = file.case;
  switch (event.event) {
    case 'approved':
      if (state !== 'proposed') return null;
      return {
        code: 'approved',
        state: 'acting',
        followed: { ...followed, approvedBy: event.by.login },
        proposalState: 'approved',
        carryOut: true,
      };
    case 'approvals-counted':
      return state === 'proposed' ? { code: 'approvals-counted', state, followed } : null;
    case 'opened-at-once':
      return { code: 'opened-at-once', state: 'acting', followed, proposalState: 'approved', carryOut: true };
    case 'rejected':
      if (state !== 'proposed') return null;
      return {
        code: 'rejected',
        state: 'rejected',
        followed: { ...followed, approvedBy: event.by.login, reason: event.reason },
        proposalState: 'rejected',
        notice: 'case-rejected',
      };
    case 'cancelled':
      if (state !== 'proposed') return null;
      return {
        code: 'cancelled',
        state: 'cancelled',
        followed: { ...followed, approvedBy: event.by.login },
        proposalState: 'cancelled',
      };
    case 'withdrawn':
      if (state !== 'proposed') return null;
      return {
        code: event.because,
        state: 'withdrawn',
        followed: { ...followed, reason: event.because },
        proposalState: 'void',
      };
    case 'overtaken':
      if (state !== 'proposed') return null;
      return {
        code: event.code,
        state: 'withdrawn',
        followed: { ...followed, reason: 'overtaken' },
        proposalState: 'void',
      };
    case 'expired':
      if (state !== 'proposed') return null;
      return { code: 'approval-expired', state: 'expired', followed, proposalState: 'expired', notice: 'case-expired' };
    case 'carried-out':
      if (state !== 'acting') return null;
      return carriedOut(file, event.status);
    case 'voided':
      if (state !== 'acting') return null;
      return voided(file, event);
    case 'effect-dead':
      if (state !== 'acting') return null;
      return {
        code: 'effect-dead',
        state: 'stopped',
        followed: { ...followed, reason: event.error },
        notice: 'case-stopped',
        detail: { error: event.error },
      };
    case 'request-file-moved-on':
      if (state !== 'proposed') return null;
      return {
        code: 'request-file-changed',
        state: 'proposed',
        followed,
        proposalState: 'void',
        reviewBecause: { reason: 'request-file-changed', details: event.details },
      };
    case 'seen':
      return state === 'evaluating' ? seen(file, event) : null;
  }
}

function carriedOut({ case: { subject, followed } }: CaseFile, status: string): Step {
  const evaluated = subject.details.kind === 'submission' || subject.details.kind === 'failure-report';
  if (evaluated) return { code: 'carried-out', state: 'evaluating', followed: { ...followed, status } };
  return { code: 'carried-out', state: 'finished', followed };
}

function voided(file: CaseFile, event: Extract<CaseEvent, { event: 'voided' }>): Step {
  const { followed } = file.case;
  return {
    code: event.reason,
    state: 'proposed',
    followed,
    proposalState: 'void',
    reviewBecause: { reason: event.reason, details: event.details },
    detail: event.details,
  };
}

function seen(file: CaseFile, event: Extract<CaseEvent, { event: 'seen' }>): Step | null {
  const { followed } = file.case;
  const now: Followed = {
    ...followed,
    status: event.status,
    ...(event.jobId ? { jobId: event.jobId } : {}),
    ...(event.cause ? { cause: event.cause } : {}),
    oid: event.oid,
  };
  switch (event.statusClass) {
    case 'finished':
      return { code: 'evaluation-finished', state: 'finished', followed: now, notice: 'case-finished' };
    case 'failed':
      return { code: 'evaluation-failed', state: 'failed', followed: now, notice: 'case-failed' };
    case 'stopped':
      return { code: 'evaluation-stopped', state: 'failed', followed: now, notice: 'case-failed' };
    case 'pending':
    case 'running':
    case 'unknown':
      if (followed.status === now.status && followed.jobId === now.jobId)
        return { code: 'evaluation-unchanged', state: 'evaluating', followed: now, silent: true };
      return { code: 'evaluation-seen', state: 'evaluating', followed: now, detail: { status: event.status } };
  }
}
