import type { Selectable } from 'kysely';
import { backoff } from '../backoff.ts';
import type { Desk } from '../desk.ts';
import type { Database } from '../store/database.ts';
import { MovedOn } from '../store/moved-on.ts';
import { carryOut } from './carry-out.ts';
import { settleEffect } from './settle-effect.ts';
import { whatFaultMeans } from './what-fault-means.ts';

export type EffectRow = Selectable<Database['effect']>;

/** Carries out what waits in one lane, oldest first. Ends when the lane is empty or its first effect has to wait. */
export async function carryOutLane(lane: string, desk: Desk): Promise<void> {
  for (;;) {
    const effect = await firstWaiting(lane, desk);
    if (!effect) return;
    if (effect.not_before && effect.not_before > desk.clock.now()) return;
    const begun = await desk.store.db
      .updateTable('effect')
      .set({ started_at: effect.started_at ?? desk.clock.now(), attempts: effect.attempts + 1 })
      .where('key', '=', effect.key)
      .where('state', '=', 'waiting')
      .where('attempts', '=', effect.attempts)
      .executeTakeFirst();
    // Another worker is at it: this one was held up for so long that its job was given away.
    if (begun.numUpdatedRows === 0n) return;
    const goOn = await tryEffect(effect, desk);
    if (!goOn) return;
  }
}

async function tryEffect(effect: EffectRow, desk: Desk): Promise<boolean> {
  try {
    const outcome = await carryOut(effect, desk);
    await settleEffect(effect, outcome, desk);
    desk.metrics.effects.inc({ kind: effect.kind, result: outcome.result });
    return true;
  } catch (fault) {
    if (fault instanceof MovedOn) throw fault;
    const meaning = whatFaultMeans(fault);
    desk.log.warn({ effect: effect.key, fault: meaning.message, attempts: effect.attempts + 1 }, 'effect failed');
    if (effect.attempts + 1 >= meaning.mostTries) {
      await settleEffect(effect, { result: 'dead', error: meaning.message }, desk);
      desk.metrics.effects.inc({ kind: effect.kind, result: 'dead' });
      return true;
    }
    const notBefore = meaning.until ?? new Date(desk.clock.now().getTime() + backoff(effect.attempts + 1));
    // A rate limit is no failure of the effect: it does not use up its tries.
    const attempts = meaning.until ? effect.attempts : effect.attempts + 1;
    const startedAt = meaning.notApplied ? effect.started_at : (effect.started_at ?? desk.clock.now());
    await desk.store.db
      .updateTable('effect')
      .set({ not_before: notBefore, attempts, started_at: startedAt, last_error: meaning.message })
      .where('key', '=', effect.key)
      .where('state', '=', 'waiting')
      .execute();
    return false;
  }
}

async function firstWaiting(lane: string, { store }: Desk): Promise<EffectRow | undefined> {
  return store.db
    .selectFrom('effect')
    .selectAll()
    .where('lane', '=', lane)
    .where('state', '=', 'waiting')
    .orderBy('position')
    .limit(1)
    .executeTakeFirst();
}
