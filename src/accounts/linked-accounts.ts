import { sql } from 'kysely';
import type { Db, Trx } from '../store/database.ts';
import type { Actor } from '../threads/thread.ts';
import { sameAccount } from './same-account.ts';

/** Links followed from one account at most: somebody has an account or two on each platform. */
const mostAccounts = 10;
/** With those taken back, which somebody may make in any number to hide an older one. */
const mostEver = 1_000;

/**
 * All accounts of the person behind one, itself first: those linked to it, and those linked to these. `ever`: also by links that
 * were taken back, which says who somebody is, and gives no right.
 */
export async function linkedAccounts(
  actor: Actor,
  { db, ever = false }: { db: Db | Trx; ever?: boolean },
): Promise<Actor[]> {
  const most = ever ? mostEver : mostAccounts;
  const accounts = [actor];
  for (let next = 0; next < accounts.length && accounts.length < most; next += 1) {
    const account = accounts[next];
    if (!account) break;
    const { platform, id } = account;
    const links = await db
      .selectFrom('account_link')
      .select(['one', 'other'])
      .$if(!ever, (links) => links.where('revoked_at', 'is', null))
      .where((where) =>
        where.or([
          sql<boolean>`(one ->> 'platform' = ${platform} and one ->> 'id' = ${id})`,
          sql<boolean>`(other ->> 'platform' = ${platform} and other ->> 'id' = ${id})`,
        ]),
      )
      .limit(most)
      .execute();
    for (const { one, other } of links) {
      const linked = sameAccount(one, account) ? other : one;
      if (!accounts.some((known) => sameAccount(known, linked))) accounts.push(linked);
    }
  }
  return accounts;
}
