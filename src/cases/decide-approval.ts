import { nameOn } from '../accounts/name-on.ts';
import { sameAccount } from '../accounts/same-account.ts';
import type { Board } from '../boards/board.ts';
import type { Actor } from '../threads/thread.ts';
import type { Case, CaseDetails, CaseKind } from './case.ts';
import type { Proposal } from './proposal.ts';

/** What the platform says about somebody's rights, asked by id at the moment of deciding. */
export interface Rights {
  entitled: boolean;
  reason: 'listed' | 'organisation-role' | 'not-a-maintainer' | 'unresolvable';
}

export interface Approval {
  by: Actor;
  how: 'command' | 'reaction' | 'prose';
  at: Date;
}

export type ApprovalRefusal =
  | { code: 'not-a-maintainer' }
  | { code: 'rights-unresolvable' }
  | { code: 'no-open-proposal'; state: string }
  | { code: 'already-approved'; by: string; at: Date }
  | { code: 'approval-expired'; at: Date }
  | { code: 'too-early'; at: Date }
  | { code: 'to-be-confirmed'; namespace: string }
  | { code: 'requester-may-not-approve' };

export type ApprovalDecision =
  | { outcome: 'approved' }
  /** `again`: the same person said yes already, from another account. */
  | { outcome: 'needs-another'; missing: number; again: boolean }
  | ApprovalRefused;
interface ApprovalRefused {
  outcome: 'refused';
  refusal: ApprovalRefusal;
}

/** Kinds that whoever asks for them may never approve, whatever the board says (design.md §6). */
const decidedByOthers: ReadonlySet<CaseKind> = new Set(['removal', 'update', 'flag', 'unflag']);

/**
 * Whether one yes approves one proposal (design.md §6): rights first, closed when they cannot be resolved; then the proposal's
 * state and waiting period; the requester only where the board and the kind allow it; as many different approvers as the board
 * needs. `accounts`: all that are or once were the approver's, because the requester may have written with another one.
 */
export function decideApproval(
  yes: { by: Actor; accounts: readonly Actor[]; rights: Rights; now: Date },
  on: { case: Case; proposal: Proposal | null; approvals: Approval[] },
  board: Board,
): ApprovalDecision {
  const { accounts, rights, now } = yes;
  if (!rights.entitled)
    return refused({ code: rights.reason === 'unresolvable' ? 'rights-unresolvable' : 'not-a-maintainer' });
  const { proposal, approvals } = on;
  const last = approvals.at(-1);
  if (proposal?.state === 'approved' && last)
    return refused({ code: 'already-approved', by: nameOn(yes.by.platform, last.by), at: last.at });
  if (proposal?.state !== 'open') return refused({ code: 'no-open-proposal', state: on.case.state });
  if (proposal.expiresAt <= now) return refused({ code: 'approval-expired', at: proposal.expiresAt });
  const { confirm, details } = on.case.subject;
  if (confirm) return refused({ code: 'to-be-confirmed', namespace: confirm.namespace });
  if (proposal.notBefore && proposal.notBefore > now) return refused({ code: 'too-early', at: proposal.notBefore });
  const own = board.approvals.requesterMayApprove && !onlyByOthers(details);
  const isMine = (actor: Actor) => accounts.some((account) => sameAccount(account, actor));
  if (!own && isMine(on.case.requester)) return refused({ code: 'requester-may-not-approve' });
  const others = approvals.filter((approval) => !isMine(approval.by));
  const missing = board.approvals.needed - (others.length + 1);
  if (missing <= 0) return { outcome: 'approved' };
  const again = approvals.some((approval) => isMine(approval.by) && !sameAccount(approval.by, yes.by));
  return { outcome: 'needs-another', missing, again };
}

function onlyByOthers(details: CaseDetails): boolean {
  return decidedByOthers.has(details.kind) || (details.kind === 'rename' && details.crossesNamespaces);
}

function refused(refusal: ApprovalRefusal): ApprovalDecision {
  return { outcome: 'refused', refusal };
}
