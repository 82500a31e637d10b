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
  /** Of each platform that boards are on: 'reached', or why it cannot be served and since when. The others are served. */
  platforms: Record<string, 'reached' | { since: string; why: string }>;
}

/** Whether the bot can do its work, and what waits. Asks the store, so that a broken one shows. */
export async function readiness(desk: Pick<Desk, 'store' | 'metrics' | 'surfaces' | 'troubles'>): Promise<Readiness> {
  const { store, metrics } = desk;
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
    platforms: platformsOf(desk),
  };
}

function platformsOf({ surfaces, troubles, metrics }: Pick<Desk, 'metrics' | 'surfaces' | 'troubles'>) {
  const platforms: Readiness['platforms'] = {};
  for (const { platform } of surfaces.all) {
    const trouble = troubles().find((each) => each.platform === platform);
    platforms[platform] = trouble ? { since: trouble.since.toISOString(), why: trouble.why } : 'reached';
    metrics.platformReached.set({ platform }, trouble ? 0 : 1);
  }
  return platforms;
}
