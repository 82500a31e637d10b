import type { Desk } from '../desk.ts';
import type { QueueName } from '../store/work-queue.ts';

/** "Look at this": what is to be looked at, who said so, and what may help to find out later why. */
export interface Hint {
  queue: Extract<QueueName, 'sync' | 'follow'>;
  /** A thread's key, or a board's name. */
  key: string;
  source: 'webhook' | 'poll' | 'sweep' | 'start' | 'operator';
  detail: Record<string, unknown>;
}

/** Stores hints durably. When this returns they are committed: only then may their sender be told so. */
export async function takeHints(
  hints: Hint[],
  desk: Pick<Desk, 'store' | 'queue' | 'clock' | 'metrics'>,
): Promise<void> {
  if (hints.length === 0) return;
  const received_at = desk.clock.now();
  await desk.store.db.transaction().execute(async (trx) => {
    const rows = hints.map(({ key, source, detail }) => ({
      subject: key,
      source,
      detail: JSON.stringify(detail),
      received_at,
    }));
    await trx.insertInto('hint').values(rows).execute();
    for (const { queue, key } of hints) await desk.queue.wake(trx, queue, key);
  });
  for (const { source } of hints) desk.metrics.hints.inc({ source, result: 'stored' });
}
