import { setTimeout as pause } from 'node:timers/promises';
import type { BoardOnTrial } from './board-on-trial.ts';

/** Resolves when the bot has read every request file, so that its numbers are whole. */
export async function queueRead({ bot }: BoardOnTrial): Promise<void> {
  const [place] = bot.desk.boards;
  for (;;) {
    const queue = await place?.lookups.queue();
    if (!queue || queue.read === queue.of) return;
    await pause(20);
  }
}
