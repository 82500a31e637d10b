import type { Alarm, VoidReason } from '../effects/effect.ts';
import type { FailureClass } from '../failures/failure-class.ts';
import type { JobState } from '../orchestrators/job-engine.ts';
import type { StatusClass } from '../requests/status-class.ts';
import type { Actor } from '../threads/thread.ts';
import type { Confirmed, Tally } from './case.ts';

/** Something that happened to a case. */
export type CaseEvent =
  | { event: 'approved'; by: Actor }
  /** Yes was said or taken back, and more is needed. */
  | { event: 'approvals-counted' }
  | { event: 'opened-at-once' }
  | ({ event: 'confirmed' } & Confirmed)
  | { event: 'rejected'; by: Actor; reason: string }
  | { event: 'cancelled'; by: Actor }
  | { event: 'withdrawn'; because: 'message-hidden' | 'message-gone' | 'request-edited' }
  | { event: 'expired' }
  | { event: 'overtaken'; code: string }
  /** `job`: what the orchestrator knows the launch by. */
  | { event: 'carried-out'; status: string; job?: string | null }
  | { event: 'voided'; reason: VoidReason; details: Record<string, unknown>; stepsDone?: number }
  /** `stepsDone`: effects of the same proposal that were carried out before. `unsure`: it may have been carried out, too. */
  | { event: 'effect-dead'; error: string; stepsDone?: number; alarm?: Alarm; unsure?: boolean }
  | { event: 'request-file-moved-on'; details: Record<string, unknown> }
  /** Something else that an open proposal rests on changed. */
  | { event: 'basis-moved-on'; reason: VoidReason; details: Record<string, unknown> }
  /** The board's table shows what the case was about. */
  | { event: 'on-board'; at: string }
  /** The orchestrator says so of its job, and the request file does not say it. */
  | { event: 'job-seen'; state: JobState; cause: FailureClass | null }
  /** Its job runs for longer than is usual for its size. */
  | { event: 'stuck'; job: string; hours: number }
  /** Nothing happened to it for as long as the board allows. */
  | { event: 'stale' }
  | { event: 'reopened' }
  /** An incident waits that would launch its request file with others; null: it is over without having done so. */
  | { event: 'incident-opened'; incident: string | null }
  | { event: 'launched-by-incident'; incident: string; status: string }
  /** One part of an incident's launches is done. */
  | { event: 'part-launched'; launched: string[]; skipped: string[] }
  | { event: 'tallied'; tally: Tally }
  /** Request files with the commit and the precision of the case's own. */
  | { event: 'twins-seen'; twins: string[] }
  | {
      event: 'seen';
      statusClass: StatusClass;
      status: string;
      jobId: string | null;
      oid: string;
      cause: FailureClass | null;
    };
