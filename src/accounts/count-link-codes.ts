import { sql } from 'kysely';
import type { Db } from '../store/database.ts';
import type { Actor } from '../threads/thread.ts';

/** Codes that somebody asked for and that are still valid. */
export async function countLinkCodes({ platform, id }: Actor, { db, now }: { db: Db; now: Date }): Promise<number> {
  const { codes } = await db
    .selectFrom('link_code')
    .select((select) => select.fn.countAll<string>().as('codes'))
    .where(sql<boolean>`asked_by ->> 'platform' = ${platform} and asked_by ->> 'id' = ${id}`)
    .where('expires_at', '>', now)
    .executeTakeFirstOrThrow();
  return Number(codes);
}
