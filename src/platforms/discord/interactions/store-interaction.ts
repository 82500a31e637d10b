import type { Desk } from '../../../desk.ts';
import { type Actor, type ThreadRef, threadKey } from '../../../threads/thread.ts';

/** An interaction as it is kept: it is a message of its channel from then on. */
export interface NewInteraction {
  id: string;
  ref: ThreadRef;
  author: Actor;
  text: string;
  token: string;
  private: boolean;
}

/**
 * Keeps an interaction and the hint at its channel in one transaction: when this returns, it is answered whatever happens. One
 * that is known already changes nothing.
 */
export async function storeInteraction(
  { id, ref, author, text, token, private: only }: NewInteraction,
  { store, queue, clock, metrics }: Pick<Desk, 'store' | 'queue' | 'clock' | 'metrics'>,
): Promise<void> {
  const key = threadKey(ref);
  const now = clock.now();
  const row = { id, thread_key: key, author: JSON.stringify(author), text, token, private: only, created_at: now };
  const stored = await store.db.transaction().execute(async (trx) => {
    const inserted = await trx
      .insertInto('interaction')
      .values(row)
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    if (!inserted.numInsertedOrUpdatedRows) return false;
    const hint = { subject: key, source: 'interaction', detail: JSON.stringify({ interaction: id }), received_at: now };
    await trx.insertInto('hint').values(hint).execute();
    await queue.wake(trx, 'sync', key);
    return true;
  });
  metrics.hints.inc({ source: 'interaction', result: stored ? 'stored' : 'known' });
}
