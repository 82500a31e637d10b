import { sql } from 'kysely';
import type { Db, Trx } from '../store/database.ts';
import type { Actor } from '../threads/thread.ts';
import { sameAccount } from './same-account.ts';

/** Links followed from one account at most: somebody has an account or two on each platform. */
const mostAccounts = 10;

/** All accounts of the person behind one, itself first: those linked to it, and those linked to these. */
export async function linkedAccounts(actor: Actor, db: Db | Trx): Promise<Actor[]> {
  const accounts = [actor];
  for (let next = 0; next < accounts.length && accounts.length < mostAccounts; next += 1) {
    const account = accounts[next];
    if (!account) break;
    const { platform, id } = account;
    const links = await db
      .selectFrom('account_link')
      .select(['one', 'other'])
      .where('revoked_at', 'is', null)
      .where((where) =>
        where.or([
          sql<boolean>`(one ->> 'platform' = ${platform} and one ->> 'id' = ${id})`,
          sql<boolean>`(other ->> 'platform' = ${platform} and other ->> 'id' = ${id})`,
        ]),
      )
      .limit(mostAccounts)
      .execute();
    for (const { one, other } of links) {
      const linked = sameAccount(one, account) ? other : one;
      if (!accounts.some((known) => sameAccount(known, linked))) accounts.push(linked);
    }
  }
  return accounts;
}
