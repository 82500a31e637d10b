import { sql } from 'kysely';
import type { Db } from '../store/database.ts';

/** What the orchestrator knows the newest launch of a request file by the bot by; null when there was none, or it tells no job. */
export async function launchedJob(path: string, { board, db }: { board: string; db: Db }): Promise<string | null> {
  const newest = await db
    .selectFrom('effect')
    .select(
      sql<
        string | null
      >`case when kind = 'relaunch-many' then outcome -> 'jobs' ->> ${path} else outcome ->> 'job' end`.as('job'),
    )
    .where('board', '=', board)
    .where('state', '=', 'done')
    .where((where) =>
      where.or([
        where.and([
          where('kind', 'in', ['relaunch', 'open-request-file']),
          where(where.ref('payload', '->>').key('path'), '=', path),
        ]),
        where.and([where('kind', '=', 'relaunch-many'), sql<boolean>`outcome -> 'jobs' ->> ${path} is not null`]),
      ]),
    )
    .orderBy('finished_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return newest?.job ?? null;
}
