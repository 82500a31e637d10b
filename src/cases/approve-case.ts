import type { Reply } from '../replies/reply.ts';
import type { Change } from '../store/change.ts';
import type { Actor } from '../threads/thread.ts';
import { advanceCase } from './advance-case.ts';
import type { Answering } from './answering.ts';
import { type CaseFile, caseName } from './case-file.ts';
import { type Approval, decideApproval } from './decide-approval.ts';

/** A yes as it was given. */
export interface Yes {
  by: Actor;
  how: Approval['how'];
  messageId: string;
}

/** The outcome of one yes: what it changes, and the words for who gave it (none are said for a reaction). */
export interface Approved {
  code: string;
  changes: Change[];
  reply: Reply | null;
}

/** Takes one yes for the newest proposal of a case: rights are asked for now, by id; the effects are set free when it suffices. */
export async function approveCase(file: CaseFile, yes: Yes, answering: Answering): Promise<Approved> {
  const { board, lookups, now } = answering;
  const rights = await lookups.rights(yes.by);
  const accounts = await lookups.accounts(yes.by, { ever: true });
  const decision = decideApproval({ by: yes.by, accounts, rights, now }, file, board);
  const data = { case: caseName(file.case.number), model: file.case.subject.model, verb: 'approve' };
  if (decision.outcome === 'refused') {
    const { refusal } = decision;
    return {
      code: refusal.code,
      changes: [],
      reply: { template: `approval-${refusal.code}`, data: { ...data, ...tell(refusal) } },
    };
  }
  const approval: Approval = { by: yes.by, how: yes.how, at: now };
  const recorded: Change[] = file.proposal
    ? [
        {
          change: 'approval',
          proposalId: file.proposal.id,
          approval,
          threadKey: answering.threadKey,
          messageId: yes.messageId,
        },
      ]
    : [];
  const counted: CaseFile = { ...file, approvals: [...file.approvals, approval] };
  if (decision.outcome === 'needs-another') {
    return {
      code: 'needs-another-approval',
      // One person is counted once.
      changes: decision.again ? [] : [...recorded, ...advanceCase(counted, { event: 'approvals-counted' }, answering)],
      reply: { template: 'approval-needs-another', data: { ...data, missing: decision.missing } },
    };
  }
  const changes = [...recorded, ...advanceCase(counted, { event: 'approved', by: yes.by }, answering)];
  return { code: 'approved', changes, reply: null };
}

function tell(refusal: object): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(refusal).map(([key, value]) => [key, value instanceof Date ? value.toISOString() : value]),
  );
}
