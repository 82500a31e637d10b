import type { Selectable } from 'kysely';
import type { Case } from '../cases/case.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { Approval } from '../cases/decide-approval.ts';
import type { Proposal } from '../cases/proposal.ts';
import type { Database, Db, Trx } from './database.ts';

/** Cases with their newest proposal, its standing approvals and their threads, newest case first. */
export async function loadCaseFiles(db: Db | Trx, numbers: number[]): Promise<CaseFile[]> {
  if (numbers.length === 0) return [];
  const [cases, proposals, threads] = await Promise.all([
    db.selectFrom('case').selectAll().where('id', 'in', numbers).orderBy('id', 'desc').execute(),
    db
      .selectFrom('proposal')
      .selectAll()
      .where('case_id', 'in', numbers)
      .distinctOn('case_id')
      .orderBy('case_id')
      .orderBy('created_at', 'desc')
      .execute(),
    db.selectFrom('case_thread').selectAll().where('case_id', 'in', numbers).execute(),
  ]);
  const ids = proposals.map((proposal) => proposal.id);
  const approvals = ids.length
    ? await db
        .selectFrom('approval')
        .selectAll()
        .where('proposal_id', 'in', ids)
        .where('withdrawn', '=', false)
        .orderBy('id')
        .execute()
    : [];
  return cases.map((row) => {
    const proposal = proposals.find((candidate) => candidate.case_id === row.id);
    return {
      case: caseOfRow(row),
      request: row.request,
      reviewBecause: row.review_because,
      proposal: proposal ? proposalOfRow(proposal) : null,
      approvals: approvals.filter((approval) => approval.proposal_id === proposal?.id).map(approvalOfRow),
      threads: threads
        .filter((thread) => thread.case_id === row.id)
        .map((thread) => ({ key: thread.thread_key, statusEffect: thread.status_effect })),
    };
  });
}

function caseOfRow(row: Selectable<Database['case']>): Case {
  return {
    ...{
      number: row.id,
      board: row.board,
      state: row.state,
      requester: row.requester,
      homeThread: row.home_thread,
    },
    ...{
      messageId: row.message_id,
      subject: row.subject,
      told: row.told,
      followed: row.followed,
      version: row.version,
    },
    ...{ createdAt: row.created_at, updatedAt: row.updated_at },
  };
}

function proposalOfRow(row: Selectable<Database['proposal']>): Proposal {
  return {
    ...{ id: row.id, caseNumber: row.case_id, hash: row.hash, effects: row.effects, state: row.state },
    ...{ createdAt: row.created_at, notBefore: row.not_before, expiresAt: row.expires_at },
  };
}

function approvalOfRow(row: Selectable<Database['approval']>): Approval {
  return { by: row.by, how: row.how, at: row.at };
}
