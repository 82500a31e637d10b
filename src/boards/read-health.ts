import { sql } from 'kysely';
import type { Db } from '../store/database.ts';

/** How the bot is doing on one board. */
export interface Health {
  /** Effects that are to be carried out, and since when the oldest of them waits. */
  waitingEffects: number;
  waitingSince: Date | null;
  /** Effects that only an operator can go on with. */
  deadEffects: number;
  sweptAt: Date | null;
  /** When the newest hint of each source came, newest first; of the last week. */
  hints: { source: string; at: Date }[];
}

const week = 7 * 24 * 3_600_000;

/** Asks the store how much work waits and when something was heard last. Hints are not told apart by board. */
export async function readHealth(board: string, { db, now }: { db: Db; now: Date }): Promise<Health> {
  const [effects, state, hints] = await Promise.all([
    db
      .selectFrom('effect')
      .select((select) => [
        select.fn.count<string>('key').filterWhere('state', '=', 'waiting').as('waiting'),
        select.fn.min<Date | null>('created_at').filterWhere('state', '=', 'waiting').as('since'),
        select.fn.count<string>('key').filterWhere('state', '=', 'dead').as('dead'),
      ])
      .where('board', '=', board)
      .where('state', 'in', ['waiting', 'dead'])
      .executeTakeFirst(),
    db.selectFrom('board_state').select('swept_at').where('board', '=', board).executeTakeFirst(),
    db
      .selectFrom('hint')
      .select(['source', sql<Date>`max(received_at)`.as('at')])
      .where('received_at', '>', new Date(now.getTime() - week))
      .groupBy('source')
      .orderBy('at', 'desc')
      .orderBy('source')
      .execute(),
  ]);
  return {
    waitingEffects: Number(effects?.waiting ?? 0),
    waitingSince: effects?.since ?? null,
    deadEffects: Number(effects?.dead ?? 0),
    sweptAt: state?.swept_at ?? null,
    hints,
  };
}
