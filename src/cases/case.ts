import type { AlarmCode } from '../effects/effect.ts';
import type { WriteFileEffect } from '../effects/planned-effect.ts';
import type { FailureClass } from '../failures/failure-class.ts';
import type { FlagCategory } from '../flags/flag-category.ts';
import type { JobState } from '../orchestrators/job-engine.ts';
import type { RenameDetails } from '../renames/rename-details.ts';
import type { Actor } from '../threads/thread.ts';

export type CaseKind = CaseDetails['kind'];

/**
 * proposed: waits for an approval. acting: approved, its effects are being carried out. evaluating: its request files are
 * followed until they say how it ended. awaiting-board: all is done, and the board's table does not show it yet.
 * The others are ends; a stopped case waits for an operator, because an effect could not be carried out, and a stale one
 * is followed again when its requester asks.
 */
export const caseStates = [
  'proposed',
  'acting',
  'evaluating',
  'awaiting-board',
  'finished',
  'failed',
  'rejected',
  'cancelled',
  'expired',
  'withdrawn',
  'stopped',
  'stale',
] as const;
export type CaseState = (typeof caseStates)[number];

/** In these a second request of the same thing joins the case instead of opening another. */
export const openStates: readonly CaseState[] = ['proposed', 'acting', 'evaluating'];

/** What a case is about. */
export interface CaseSubject {
  model: string;
  /** Two requests with the same words here are one case, for example `failure-report:org/model_eval_….json`. */
  about: string;
  /** Request files that the review read: a proposal falls when one of them changes. `blob` null: there must be none. */
  basis: { path: string; blob: string | null }[];
  /** Somebody who may speak for this namespace has to confirm the request before anything is proposed. */
  confirm?: { namespace: string };
  details: CaseDetails;
}

/** What belongs to one kind of case only; its effects are made of it. */
export type CaseDetails =
  | { kind: 'submission'; revision: string; precision: string; text: string }
  | { kind: 'failure-report'; revision: string; precision: string; cause: string | null }
  | { kind: 'incident'; cause: FailureClass; files: IncidentFile[]; perCommit: number }
  | { kind: 'removal'; precision: string; writes: WriteFileEffect[] }
  /** A newer commit whose older request files, `removes`, go first. */
  | { kind: 'update'; revision: string; precision: string; text: string; removes: WriteFileEffect[] }
  | { kind: 'flag' | 'unflag'; category: FlagCategory | null; writes: WriteFileEffect[] }
  | RenameDetails;

/** A request file that failed together with others of the same cause; `blob` is what an approval is bound to. */
export interface IncidentFile {
  path: string;
  blob: string;
  model: string;
}

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
  /** What the orchestrator knows its launch by. */
  job?: string;
  /** What the orchestrator said of that job last, while the request file does not say as much. */
  jobState?: JobState;
  /** Of a stale case: when something happened to it last. */
  since?: string;
  /** Who approved it, or ended it. */
  decidedBy?: Actor[];
  reason?: string;
  /** Who confirmed the request for the namespace it concerns, and where that stands. */
  confirmed?: Confirmed;
  /** Steps of the newest proposal that were done before one failed. */
  stepsDone?: number;
  /** Of a stopped case: whether the orchestrator may have taken the launch that was given up on. */
  unsure?: boolean;
  /** Something was done that is not what was approved: what, in a typed code, with the two sides. */
  alarm?: { code: AlarmCode; details: Record<string, unknown> };
  /** Key of the thread that the bot opened for the case, where it is told then. */
  ownThread?: string;
  /** Why the evaluation failed, where its log tells it. */
  cause?: FailureClass;
  /** When the board's table showed it. */
  visibleSince?: string;
  /** The job about which the maintainers were told that it runs for too long. */
  stuckJob?: string;
  /** The state that a stale case goes on in when somebody asks for it. */
  staleFrom?: CaseState;
  /** The name of the incident that launches this case's request file together with others. */
  incident?: string;
  /** Request files of an incident: launched, and left out because they had changed meanwhile. */
  launched?: string[];
  skipped?: string[];
  /** Other request files with the commit and the precision of the case's own. */
  twins?: string[];
  /** How many of an incident's launched files are over, and how they ended. */
  tally?: Tally;
}

/** A confirmation as it was given. */
export interface Confirmed {
  by: Actor;
  how: 'command' | 'reaction';
  threadKey: string;
  messageId: string;
}

export interface Tally {
  underWay: number;
  finished: number;
  failed: number;
}
