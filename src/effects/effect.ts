import type { LaunchRefusal } from '../orchestrators/job-engine.ts';
import type { CaseCard } from '../platforms/surface.ts';
import type { ParquetProblem } from '../rows/parquet-problem.ts';
import type { Platform } from '../threads/thread.ts';
import type { PlannedEffect, WriteOutcome } from './planned-effect.ts';

/** A change in the outside world that is waiting to be carried out, or was. */
export type EffectPayload =
  /** `card`: the case whose state it shows. */
  | {
      kind: 'reply';
      thread: string;
      text: string;
      answers?: { messageId: string; mendable: boolean };
      card?: CaseCard;
    }
  /** Edits the comment that the reply with key `of` posted. */
  | { kind: 'edit-reply'; thread: string; of: string; text: string; card?: CaseCard }
  | { kind: 'react'; thread: string; messageId: string; reaction: string; action: 'add' | 'remove' }
  | { kind: 'set-status'; thread: string; status: 'open' | 'closed' }
  /** Opens a thread for a case; `place` as in a thread's reference. `joins`: the case is told there, too, and goes on as it is. */
  | { kind: 'open-thread'; platform?: Platform; place: string; title: string; text: string; joins?: true }
  | WriteOutcome
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
  /** The orchestrator does not take it, or a table cannot keep it; another try would change nothing: an operator has to look. */
  | { result: 'refused'; reason: LaunchRefusal | ParquetProblem; words: string }
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
