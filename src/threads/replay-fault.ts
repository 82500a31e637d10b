import { sql } from 'kysely';
import type { Db } from '../store/database.ts';

export type Replayed =
  | { replayed: true; thread: string }
  /** nothing-to-replay: the message was hidden or deleted, or is replayed already. */
  | { replayed: false; reason: 'no-such-reference' | 'nothing-to-replay' };

/**
 * Has a request read again that could not be answered because of a fault, by the reference that its writer was told. The
 * message counts as never seen, so that the next look at its thread finds it; its answer takes the place of the apology.
 */
export async function replayFault(db: Db, reference: string, now: Date): Promise<Replayed> {
  return db.transaction().execute(async (trx) => {
    const fault = await trx
      .selectFrom('decision')
      .select(['thread_key', 'message_id'])
      .where('code', '=', 'fault')
      .where(sql<boolean>`detail ->> 'reference' = ${reference}`)
      .orderBy('id', 'desc')
      .limit(1)
      .executeTakeFirst();
    if (!fault?.thread_key || !fault.message_id) return { replayed: false, reason: 'no-such-reference' };
    const forgotten = await trx
      .deleteFrom('message')
      .where('thread_key', '=', fault.thread_key)
      .where('id', '=', fault.message_id)
      .executeTakeFirst();
    if (forgotten.numDeletedRows === 0n) return { replayed: false, reason: 'nothing-to-replay' };
    await trx.updateTable('interaction').set({ looked_at: null }).where('id', '=', fault.message_id).execute();
    // Whoever syncs the thread at this moment still knows the message: the new version makes it look again.
    await trx
      .updateTable('thread')
      .set((row) => ({ look_at: now, version: sql<number>`${row.ref('version')} + 1` }))
      .where('key', '=', fault.thread_key)
      .execute();
    return { replayed: true, thread: fault.thread_key };
  });
}
