import type { FailureClass } from '../failures/failure-class.ts';
import type { Actor } from '../threads/thread.ts';

export type CaseKind = CaseDetails['kind'];

/**
 * proposed: waits for an approval. acting: approved, its effects are being carried out. evaluating: followed until the board shows the end.
 * The others are ends; a stopped case waits for an operator, because an effect could not be carried out.
 */
export const caseStates = [
  'proposed',
  'acting',
  'evaluating',
  'finished',
  'failed',
  'rejected',
  'cancelled',
  'expired',
  'withdrawn',
  'stopped',
] as const;
export type CaseState = (typeof caseStates)[number];

export const openStates: readonly CaseState[] = ['proposed', 'acting', 'evaluating'];

/** What a case is about. */
export interface CaseSubject {
  model: string;
  /** Two requests with the same words here are one case, for example `failure-report:org/model_eval_….json`. */
  about: string;
  /** Request files that the review read: a proposal falls when one of them changes. `blob` null: there must be none. */
  basis: { path: string; blob: string | null }[];
  details: CaseDetails;
}

/** What belongs to one kind of case only; its effects are made of it. */
export type CaseDetails =
  | { kind: 'submission'; revision: string; precision: string; text: string }
  | { kind: 'failure-report'; revision: string; precision: string; cause: string | null };

/** A case as handlers see it. */
export interface Case {
  number: number;
  board: string;
  state: CaseState;
  requester: Actor;
  homeThread: string;
  messageId: string;
  subject: CaseSubject;
  /** What the status comment says above the state, rendered when the case was proposed. */
  told: string;
  followed: Followed;
  createdAt: Date;
  updatedAt: Date;
  /** Counts changes; an update of an older version is refused. */
  version: number;
}

/** What the board showed last, told in the status comment. */
export interface Followed {
  /** Blob id of the request file when it was last looked at. */
  oid?: string;
  status?: string;
  jobId?: string;
  since?: string;
  approvedBy?: string;
  reason?: string;
  /** Why the evaluation failed, where its log tells it. */
  cause?: FailureClass;
}
