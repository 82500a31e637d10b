import type { Case, CaseState, CaseSubject, Followed } from '../cases/case.ts';
import type { Approval } from '../cases/decide-approval.ts';
import type { Proposal, ProposalState } from '../cases/proposal.ts';
import type { WantedEffect } from '../effects/effect.ts';
import type { Actor, Platform } from '../threads/thread.ts';

/** Something a decision changes. A list of these is written in one transaction, or not at all. */
export type Change =
  | { change: 'decision'; decision: NewDecision }
  | { change: 'effect'; effect: WantedEffect; caseNumber: number | null }
  | { change: 'open-case'; case: NewCase }
  | { change: 'update-case'; number: number; version: number; set: CaseUpdate }
  | { change: 'open-proposal'; proposal: Omit<Proposal, 'state'>; remindAt: Date | null }
  | { change: 'proposal-state'; id: string; state: ProposalState }
  /** `next`: when to remind once more. */
  | { change: 'reminded'; proposalId: string; next: Date | null }
  | { change: 'approval'; proposalId: string; approval: Approval; threadKey: string; messageId: string }
  | { change: 'withdraw-approval'; proposalId: string; by: Pick<Actor, 'platform' | 'login'> }
  | { change: 'status-comment'; caseNumber: number; threadKey: string; effectKey: string | null }
  | { change: 'wake'; queue: 'sync' | 'follow'; key: string }
  | AccountChange;

/** What becomes of the accounts of one person. */
export type AccountChange =
  | {
      change: 'link-code';
      digest: string;
      askedBy: Actor;
      threadKey: string;
      platform: Platform;
      login: string;
      expiresAt: Date;
    }
  /** `digest`: of the code that proved it, which is used up by it. */
  | { change: 'link-accounts'; digest: string; one: Actor; other: Actor }
  /** Takes back every link of this account. */
  | { change: 'unlink-account'; account: Actor };

export interface NewDecision {
  code: string;
  board: string;
  threadKey: string | null;
  messageId: string | null;
  caseNumber: number | null;
  detail: Record<string, unknown>;
}

export interface NewCase extends Omit<Case, 'createdAt' | 'updatedAt' | 'version'> {
  request: CaseRequest;
}

/** How a case was asked for: enough to review it again. */
export interface CaseRequest {
  verb: string;
  arguments: Record<string, unknown>;
}

export interface CaseUpdate {
  state?: CaseState;
  subject?: CaseSubject;
  told?: string;
  followed?: Followed;
  reviewBecause?: ReviewBecause | null;
}

/** Why an open case must be reviewed again. */
export interface ReviewBecause {
  reason: string;
  details: Record<string, unknown>;
}
