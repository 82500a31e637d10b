import { sql } from 'kysely';
import type { Desk } from '../desk.ts';

export interface Readiness {
  ready: boolean;
  store: string;
  /** False: a power cut may lose the last commits (reference/stack-measured.md §B1). */
  durable: boolean;
  waitingEffects: number;
  deadEffects: number;
  openCases: number;
}

/** Whether the bot can do its work, and what waits. Asks the store, so that a broken one shows. */
export async function readiness({ store, metrics }: Pick<Desk, 'store' | 'metrics'>): Promise<Readiness> {
  const counted = await sql<{ waiting: number; dead: number; open: number }>`
    select (select count(*)::int from effect where state = 'waiting') as waiting,
           (select count(*)::int from effect where state = 'dead') as dead,
           (select count(*)::int from "case" where state in ('proposed', 'acting', 'evaluating')) as open`.execute(
    store.db,
  );
  const { waiting = 0, dead = 0, open = 0 } = counted.rows[0] ?? {};
  metrics.waitingEffects.set(waiting);
  metrics.deadEffects.set(dead);
  return {
    ready: true,
    store: store.describe,
    durable: store.durable,
    waitingEffects: waiting,
    deadEffects: dead,
    openCases: open,
  };
}
