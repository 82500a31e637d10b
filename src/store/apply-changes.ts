import { applyAccountChange } from './apply-account-change.ts';
import type { Change, NewDecision } from './change.ts';
import type { Trx } from './database.ts';
import { MovedOn } from './moved-on.ts';
import type { WorkQueue } from './work-queue.ts';

export interface Writing {
  queue: WorkQueue;
  board: string;
  now: Date;
}

/** Writes a list of changes in the caller's transaction and wakes the workers that carry them on. */
export async function applyChanges(trx: Trx, changes: Change[], writing: Writing): Promise<void> {
  for (const change of changes) await apply(trx, change, writing);
}

async function apply(trx: Trx, change: Change, { queue, board, now }: Writing): Promise<void> {
  switch (change.change) {
    case 'decision':
      return insertDecision(trx, change.decision, now);
    case 'effect': {
      const { key, lane, payload, proposalId } = change.effect;
      const inserted = await trx
        .insertInto('effect')
        .values({
          ...{
            key,
            lane,
            board,
            kind: payload.kind,
            payload: JSON.stringify(payload),
            state: 'waiting',
            attempts: 0,
            created_at: now,
          },
          ...{ case_id: change.caseNumber, proposal_id: proposalId ?? null },
        })
        .onConflict((conflict) => conflict.column('key').doNothing())
        .executeTakeFirst();
      if (inserted.numInsertedOrUpdatedRows) await queue.wake(trx, 'carry-out', lane);
      return;
    }
    case 'open-case': {
      const opened = change.case;
      const inserted = await trx
        .insertInto('case')
        .values({
          ...{
            id: opened.number,
            board: opened.board,
            state: opened.state,
            home_thread: opened.homeThread,
          },
          ...{ message_id: opened.messageId, version: 1, told: opened.told, about: opened.subject.about },
          requester: JSON.stringify(opened.requester),
          subject: JSON.stringify(opened.subject),
          request: JSON.stringify(opened.request),
          ...{ followed: JSON.stringify(opened.followed), created_at: now, updated_at: now },
        })
        .onConflict((conflict) => conflict.doNothing())
        .executeTakeFirst();
      if (!inserted.numInsertedOrUpdatedRows) throw new MovedOn(`another case about ${opened.subject.about} is open`);
      return;
    }
    case 'update-case': {
      const { state, subject, told, followed, reviewBecause } = change.set;
      const updated = await trx
        .updateTable('case')
        .set({
          version: change.version + 1,
          updated_at: now,
          ...(state && { state }),
          ...(subject && { subject: JSON.stringify(subject), about: subject.about }),
          ...(told !== undefined && { told }),
          ...(followed && { followed: JSON.stringify(followed) }),
          ...(reviewBecause !== undefined && { review_because: reviewBecause && JSON.stringify(reviewBecause) }),
        })
        .where('id', '=', change.number)
        .where('version', '=', change.version)
        .executeTakeFirst();
      if (updated.numUpdatedRows === 0n)
        throw new MovedOn(`case ${change.number} is no longer at version ${change.version}`);
      return;
    }
    case 'open-proposal': {
      const { id, caseNumber, hash, effects, createdAt, notBefore, expiresAt } = change.proposal;
      await trx
        .insertInto('proposal')
        .values({
          ...{ id, case_id: caseNumber, hash, effects: JSON.stringify(effects), state: 'open' },
          ...{ created_at: createdAt, not_before: notBefore, expires_at: expiresAt, remind_at: change.remindAt },
        })
        .execute();
      return;
    }
    case 'proposal-state':
      await trx
        .updateTable('proposal')
        .set({ state: change.state, remind_at: null })
        .where('id', '=', change.id)
        .execute();
      return;
    case 'reminded':
      await trx.updateTable('proposal').set({ remind_at: change.next }).where('id', '=', change.proposalId).execute();
      return;
    case 'approval': {
      const { by, how, at } = change.approval;
      const row = {
        proposal_id: change.proposalId,
        by: JSON.stringify(by),
        how,
        at,
        thread_key: change.threadKey,
        message_id: change.messageId,
      };
      await trx
        .insertInto('approval')
        .values({ ...row, withdrawn: false })
        .execute();
      return;
    }
    case 'withdraw-approval':
      await trx
        .updateTable('approval')
        .set({ withdrawn: true })
        .where('proposal_id', '=', change.proposalId)
        .where((where) => where(where.ref('by', '->>').key('platform'), '=', change.by.platform))
        .where((where) => where(where.ref('by', '->>').key('login'), '=', change.by.login))
        .execute();
      return;
    case 'status-comment':
      await trx
        .insertInto('case_thread')
        .values({ case_id: change.caseNumber, thread_key: change.threadKey, status_effect: change.effectKey })
        .onConflict((conflict) =>
          conflict.columns(['case_id', 'thread_key']).doUpdateSet({ status_effect: change.effectKey }),
        )
        .execute();
      return;
    case 'wake':
      await queue.wake(trx, change.queue, change.key);
      return;
    case 'link-code':
    case 'link-accounts':
    case 'unlink-account':
      return applyAccountChange(trx, change, now);
  }
}

async function insertDecision(trx: Trx, decision: NewDecision, at: Date): Promise<void> {
  await trx
    .insertInto('decision')
    .values({
      ...{ at, board: decision.board, thread_key: decision.threadKey, message_id: decision.messageId },
      ...{ case_id: decision.caseNumber, code: decision.code, detail: JSON.stringify(decision.detail) },
    })
    .execute();
}
