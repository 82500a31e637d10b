import type { Actor } from '../threads/thread.ts';

export const caseKinds = ['submission', 'failure-report'] as const;
export type CaseKind = (typeof caseKinds)[number];

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

/** What a case is about: what the status comment shows, and what its effects are made of. */
export interface CaseSubject {
  model: string;
  revision: string;
  precision: string;
  path: string;
  /** Blob id of the request file as reviewed; null when there is none yet. */
  blob: string | null;
  /** The new content of the request file; null for cases that write none. */
  text: string | null;
  /** Class of the failure and whose side it is on; null when nothing failed. */
  cause: { class: string; side: string } | null;
  notes: string[];
}

/** A case as handlers see it. */
export interface Case {
  number: number;
  board: string;
  kind: CaseKind;
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
}
