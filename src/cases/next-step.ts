import { sameAccount } from '../accounts/same-account.ts';
import type { Board } from '../boards/board.ts';
import type { TemplateName } from '../replies/template-names.ts';
import type { ReviewBecause } from '../store/change.ts';
import type { Actor } from '../threads/thread.ts';
import { boardGoal } from './board-goal.ts';
import type { CaseKind, CaseState, Followed } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import { type CaseFile, caseName } from './case-file.ts';
import { followedStep } from './followed-step.ts';
import { incidentStep } from './incident-step.ts';
import type { ProposalState } from './proposal.ts';
import { withoutIncident } from './without-incident.ts';

/** One step of a case through its states (drawn in ARCHITECTURE.md). */
export interface Step {
  code: string;
  state: CaseState;
  followed: Followed;
  /** What the case is about from now on. */
  about?: string;
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
export function nextStep(file: CaseFile, event: CaseEvent, board: Pick<Board, 'contents'>): Step | null {
  const { state, followed } = file.case;
  switch (event.event) {
    case 'approved':
      if (state !== 'proposed') return null;
      return {
        code: 'approved',
        state: 'acting',
        // It is launched alone, whatever becomes of an incident that lists it.
        followed: { ...withoutIncident(followed), decidedBy: approvers(file, event.by) },
        proposalState: 'approved',
        carryOut: true,
      };
    case 'approvals-counted':
      return state === 'proposed' ? { code: 'approvals-counted', state, followed } : null;
    case 'opened-at-once':
      return { code: 'opened-at-once', state: 'acting', followed, proposalState: 'approved', carryOut: true };
    case 'confirmed': {
      if (state !== 'proposed' || !file.case.subject.confirm || followed.confirmed) return null;
      const { event: _, ...confirmed } = event;
      return {
        code: 'confirmed',
        state: 'proposed',
        followed: { ...followed, confirmed },
        proposalState: 'superseded',
        reviewBecause: { reason: 'confirmed', details: { by: event.by.login } },
        detail: { by: event.by.login, how: event.how },
      };
    }
    case 'rejected':
      if (state !== 'proposed') return null;
      return {
        code: 'rejected',
        state: 'rejected',
        followed: { ...followed, decidedBy: [event.by], reason: event.reason },
        proposalState: 'rejected',
        notice: 'case-rejected',
      };
    case 'cancelled':
      if (state !== 'proposed') return null;
      return {
        code: 'cancelled',
        state: 'cancelled',
        followed: { ...followed, decidedBy: [event.by] },
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
      return carriedOut(file, { status: event.status, job: event.job ?? null, board });
    case 'voided':
      if (state !== 'acting') return null;
      return voided(file, event);
    case 'effect-dead':
      // A case without a proposal waits for the thread that could not be opened.
      if (state !== 'acting' && !(state === 'proposed' && file.proposal === null)) return null;
      return {
        code: 'effect-dead',
        state: 'stopped',
        followed: { ...followed, ...stopped(event) },
        notice: 'case-stopped',
        detail: { error: event.error, ...event.alarm },
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
    case 'basis-moved-on':
      if (state !== 'proposed' || file.reviewBecause !== null) return null;
      return voided(file, event);
    case 'seen':
    case 'on-board':
    case 'job-seen':
    case 'stuck':
    case 'stale':
    case 'reopened':
      return followedStep(file.case, event, board);
    case 'twins-seen':
      return {
        code: 'twins-seen',
        state,
        followed: { ...followed, twins: event.twins },
        detail: { twins: event.twins },
      };
    case 'incident-opened':
    case 'launched-by-incident':
    case 'part-launched':
    case 'tallied':
      return incidentStep(file.case, event);
  }
}

/** Kinds whose case goes on until the board shows how the evaluation ended. */
const evaluatedKinds: ReadonlySet<CaseKind> = new Set(['submission', 'failure-report', 'update', 'incident']);

/** Everybody who said yes, the last one included. */
function approvers({ approvals }: CaseFile, last: Actor): Actor[] {
  const all = [...approvals.map(({ by }) => by), last];
  return all.filter((each, index) => all.findIndex((earlier) => sameAccount(earlier, each)) === index);
}

function stopped({ error, stepsDone, alarm, unsure }: Extract<CaseEvent, { event: 'effect-dead' }>): Followed {
  return { reason: error, stepsDone: stepsDone ?? 0, ...(alarm && { alarm }), ...(unsure !== undefined && { unsure }) };
}

function carriedOut(
  { case: { number, subject, followed } }: CaseFile,
  { status, job, board }: { status: string; job: string | null; board: Pick<Board, 'contents'> },
): Step {
  const { details } = subject;
  if (evaluatedKinds.has(subject.details.kind)) {
    const launched = job === null ? {} : { job, jobState: 'queued' as const };
    return {
      ...{ code: 'carried-out', state: 'evaluating', followed: { ...followed, status, ...launched } },
      // What fails of the same cause from now on is for another incident.
      ...(details.kind === 'incident' && { about: `${subject.about}:${caseName(number)}` }),
    };
  }
  // What was opened is looked at like anything that somebody else opened.
  if (details.kind === 'rename' && details.step === 'open') {
    const reviewBecause = { reason: 'pull-requests-opened', details: {} };
    return { code: 'pull-requests-opened', state: 'proposed', followed, reviewBecause };
  }
  const state = board.contents !== undefined && boardGoal(subject) ? 'awaiting-board' : 'finished';
  return {
    code: 'carried-out',
    state,
    followed,
    notice: details.kind === 'rename' ? 'rename-done' : 'case-carried-out',
  };
}

function voided(file: CaseFile, event: Extract<CaseEvent, { event: 'voided' | 'basis-moved-on' }>): Step {
  const { confirmed, ...before } = file.case.followed;
  const stepsDone = (before.stepsDone ?? 0) + ('stepsDone' in event ? (event.stepsDone ?? 0) : 0);
  const rest = { ...before, ...(stepsDone > 0 && { stepsDone }) };
  // The owner is asked again.
  const followed = confirmed && event.reason !== 'confirmation-withdrawn' ? { ...rest, confirmed } : rest;
  return {
    code: event.reason,
    state: 'proposed',
    followed,
    proposalState: 'void',
    reviewBecause: { reason: event.reason, details: event.details },
    detail: event.details,
  };
}
