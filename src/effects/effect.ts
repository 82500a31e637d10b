import type { PlannedEffect } from './planned-effect.ts';

/** A change in the outside world that is waiting to be carried out, or was. */
export type EffectPayload =
  | { kind: 'reply'; thread: string; text: string; answers?: { messageId: string; mendable: boolean } }
  /** Edits the comment that the reply with key `of` posted. */
  | { kind: 'edit-reply'; thread: string; of: string; text: string }
  | { kind: 'react'; thread: string; messageId: string; reaction: string; action: 'add' | 'remove' }
  | { kind: 'set-status'; thread: string; status: 'open' | 'closed' }
  /** Opens a thread for a case; `place` as in a thread's reference. */
  | { kind: 'open-thread'; place: string; title: string; text: string }
  | PlannedEffect;

/** An effect as handlers and cases wish it. `key` is made of its content, so that a repeat is recognised. */
export interface WantedEffect {
  key: string;
  /** Effects of one lane are carried out one after the other: the key of the thread they belong to. */
  lane: string;
  payload: EffectPayload;
  proposalId?: string;
}

export const effectStates = ['waiting', 'done', 'void', 'dead'] as const;
export type EffectState = (typeof effectStates)[number];

/** How carrying out one effect ended. */
export type EffectOutcome =
  | { result: 'done'; details: Record<string, unknown> }
  /** Not carried out, because what was approved is no longer so; `reason` is a typed code. */
  | { result: 'void'; reason: VoidReason; details: Record<string, unknown> }
  /** Carried out, but what came of it is not what was approved: nothing further is done, and people are told loudly. */
  | { result: 'alarm'; alarm: Alarm };

export interface Alarm {
  code: AlarmCode;
  details: Record<string, unknown>;
}

/** What can come of a merge that was right when it was asked for. */
export type AlarmCode = 'merged-other-head' | 'merged-other-content' | 'merged-more-than-approved';

/** Why an approved effect was not carried out. */
export type VoidReason =
  | 'request-file-changed'
  | 'request-file-gone'
  | 'path-taken'
  | 'file-changed'
  | 'file-gone'
  | 'entry-changed'
  | 'proposal-superseded'
  | 'approver-not-entitled'
  | 'approval-withdrawn'
  | 'approval-edited'
  | 'request-edited'
  | 'earlier-effect-failed'
  | 'confirmation-withdrawn'
  | 'head-moved'
  | 'pull-request-conflict'
  | 'pull-request-not-open'
  | 'redirect-gone'
  | 'no-write-access';
