import { setTimeout as pause } from 'node:timers/promises';
import type { BoardOnTrial } from './board-on-trial.ts';

/** Resolves when the bot has nothing left to do now. */
export async function settled({ bot }: BoardOnTrial): Promise<void> {
  const { queue, store } = bot.desk;
  for (;;) {
    if (await queue.idle()) {
      const waiting = await store.db
        .selectFrom('effect')
        .select('key')
        .where('state', '=', 'waiting')
        .where('not_before', 'is', null)
        .limit(1)
        .executeTakeFirst();
      if (!waiting) return;
    }
    await pause(5);
  }
}
