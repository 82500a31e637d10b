import { sql } from 'kysely';
import type { Db, Trx } from '../store/database.ts';

export type Retried =
  | { retried: true }
  /** another-case-open: somebody asked for the same again meanwhile, and that case is on its way. */
  | { retried: false; reason: 'no-such-effect' | 'not-dead' | 'another-case-open' };

/**
 * Sets a dead effect free again, with what was given up because of it. What an earlier try may have done is looked up
 * first, as always. A running bot takes it up within a second, a stopped one at its next start.
 */
export async function retryEffect(db: Db, key: string, now: Date): Promise<Retried> {
  return db.transaction().execute(async (trx) => {
    const effect = await trx.selectFrom('effect').selectAll().where('key', '=', key).forUpdate().executeTakeFirst();
    if (!effect) return { retried: false, reason: 'no-such-effect' };
    if (effect.state !== 'dead') return { retried: false, reason: 'not-dead' };
    const { case_id: number, proposal_id: proposal } = effect;
    if (number !== null && proposal !== null) {
      if (!(await resumeCase(trx, number, now))) return { retried: false, reason: 'another-case-open' };
      const given = sql<boolean>`outcome ->> 'reason' = 'earlier-effect-failed'`;
      await free(trx, now).where('proposal_id', '=', proposal).where('state', '=', 'void').where(given).execute();
    }
    await free(trx, now).where('key', '=', key).execute();
    if (effect.kind === 'reply') await freeNewestEdit(trx, key, now);
    return { retried: true };
  });
}

function free(trx: Trx, now: Date) {
  const again = { state: 'waiting' as const, attempts: 0, not_before: now, finished_at: null, outcome: null };
  return trx.updateTable('effect').set({ ...again, last_error: null });
}

/** A stopped case acts again; false when it would be the second open one about the same. */
async function resumeCase(trx: Trx, number: number, now: Date): Promise<boolean> {
  const updated = await trx
    .updateTable('case')
    .set((row) => ({ state: 'acting', version: sql<number>`${row.ref('version')} + 1`, updated_at: now }))
    .where('id', '=', number)
    .where(
      sql<boolean>`not exists (select 1 from "case" other where other.board = "case".board and other.about = "case".about
        and other.id <> "case".id and other.state in ('proposed', 'acting', 'evaluating'))`,
    )
    .executeTakeFirst();
  return updated.numUpdatedRows > 0n;
}

/** The comment shows what its newest edit would have made of it. */
async function freeNewestEdit(trx: Trx, of: string, now: Date): Promise<void> {
  const edit = await trx
    .selectFrom('effect')
    .select('key')
    .where('kind', '=', 'edit-reply')
    .where('state', '=', 'void')
    .where(sql<boolean>`payload ->> 'of' = ${of}`)
    .orderBy('position', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (edit) await free(trx, now).where('key', '=', edit.key).execute();
}
