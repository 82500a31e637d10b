import { sql } from 'kysely';
import type { AccountChange } from './change.ts';
import type { Trx } from './database.ts';
import { MovedOn } from './moved-on.ts';

/** Writes what becomes of linked accounts. A code proves one link only: whoever comes second has to look again. */
export async function applyAccountChange(trx: Trx, change: AccountChange, now: Date): Promise<void> {
  switch (change.change) {
    case 'link-code': {
      const { digest, askedBy, threadKey, platform, login, expiresAt } = change;
      await trx
        .insertInto('link_code')
        .values({
          ...{ digest, asked_by: JSON.stringify(askedBy), thread_key: threadKey, platform, login },
          expires_at: expiresAt,
        })
        .execute();
      return;
    }
    case 'link-accounts': {
      const used = await trx
        .updateTable('link_code')
        .set({ used_at: now })
        .where('digest', '=', change.digest)
        .where('used_at', 'is', null)
        .executeTakeFirst();
      if (used.numUpdatedRows === 0n) throw new MovedOn('the code was used meanwhile');
      await trx
        .insertInto('account_link')
        .values({ one: JSON.stringify(change.one), other: JSON.stringify(change.other), linked_at: now })
        .execute();
      return;
    }
    case 'unlink-account': {
      const { platform, id } = change.account;
      await trx
        .updateTable('account_link')
        .set({ revoked_at: now })
        .where('revoked_at', 'is', null)
        .where((where) =>
          where.or([
            sql<boolean>`(one ->> 'platform' = ${platform} and one ->> 'id' = ${id})`,
            sql<boolean>`(other ->> 'platform' = ${platform} and other ->> 'id' = ${id})`,
          ]),
        )
        .execute();
      return;
    }
  }
}
