import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import type { BoardOnTrial } from './board-on-trial.ts';

/** Milliseconds: each question takes the bot's own time. */
const askAgainAfter = 15;

/** Resolves when the bot has nothing left to do now: what waits for a later time, and what waits behind it, does not count. */
export async function settled({ bot, clock }: BoardOnTrial): Promise<void> {
  const { queue, store } = bot.desk;
  for (;;) {
    if (await queue.idle()) {
      const due = await sql`
        select 1 from effect where state = 'waiting' and not exists (
          select 1 from effect first where first.lane = effect.lane and first.position <= effect.position
            and first.state = 'waiting' and first.not_before > ${clock.now()}) limit 1`.execute(store.db);
      if (due.rows.length === 0) return;
    }
    await pause(askAgainAfter);
  }
}
