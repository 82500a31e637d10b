import { sql } from 'kysely';
import type { Db } from '../store/database.ts';

/** How often the bot launched one request file again, by itself or together with others. */
export async function countRelaunches(path: string, { board, db }: { board: string; db: Db }): Promise<number> {
  const launched = JSON.stringify([path]);
  const counted = await db
    .selectFrom('effect')
    .select((select) => select.fn.countAll<string>().as('made'))
    .where('board', '=', board)
    .where('state', '=', 'done')
    .where((where) =>
      where.or([
        where.and([where('kind', '=', 'relaunch'), where(where.ref('payload', '->>').key('path'), '=', path)]),
        where.and([where('kind', '=', 'relaunch-many'), sql<boolean>`outcome -> 'launched' @> ${launched}::jsonb`]),
      ]),
    )
    .executeTakeFirst();
  return Number(counted?.made ?? 0);
}
