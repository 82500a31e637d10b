import type { VoidReason } from '../effects/effect.ts';
import type { FailureClass } from '../failures/failure-class.ts';
import type { StatusClass } from '../requests/status-class.ts';
import type { Actor } from '../threads/thread.ts';

/** Something that happened to a case. */
export type CaseEvent =
  | { event: 'approved'; by: Actor }
  /** Yes was said or taken back, and more is needed. */
  | { event: 'approvals-counted' }
  | { event: 'opened-at-once' }
  | { event: 'rejected'; by: Actor; reason: string }
  | { event: 'cancelled'; by: Actor }
  | { event: 'withdrawn'; because: 'message-hidden' | 'message-gone' | 'request-edited' }
  | { event: 'expired' }
  | { event: 'overtaken'; code: string }
  | { event: 'carried-out'; status: string }
  | { event: 'voided'; reason: VoidReason; details: Record<string, unknown> }
  | { event: 'effect-dead'; error: string }
  | { event: 'request-file-moved-on'; details: Record<string, unknown> }
  | {
      event: 'seen';
      statusClass: StatusClass;
      status: string;
      jobId: string | null;
      oid: string;
      cause: FailureClass | null;
    };
