import type { Desk } from '../desk.ts';
import { groupCommit } from '../store/group-commit.ts';
import type { Store } from '../store/open-store.ts';
import type { QueueName } from '../store/work-queue.ts';

/** "Look at this": what is to be looked at, who said so, and what may help to find out later why. */
export interface Hint {
  queue: Extract<QueueName, 'sync' | 'follow'>;
  /** A thread's key, or a board's name. */
  key: string;
  source: 'webhook' | 'poll' | 'sweep' | 'start' | 'operator';
  detail: Record<string, unknown>;
}

/** Hints of so many callers share one transaction at most: a longer one would hold up the workers. */
const mostCallers = 200;

type Writers = Pick<Desk, 'store' | 'queue' | 'metrics'>;
type DatedHint = Hint & { receivedAt: Date };

const commits = new WeakMap<Store, (hints: readonly DatedHint[]) => Promise<void>>();

/**
 * Stores hints durably. When this returns they are committed: only then may their sender be told so. Hints that arrive
 * while others are being written share the next transaction.
 */
export async function takeHints(hints: Hint[], desk: Writers & Pick<Desk, 'clock'>): Promise<void> {
  if (hints.length === 0) return;
  const receivedAt = desk.clock.now();
  const commit =
    commits.get(desk.store) ??
    groupCommit((group: readonly DatedHint[]) => writeHints(group, desk), { most: mostCallers });
  commits.set(desk.store, commit);
  await commit(hints.map((hint) => ({ ...hint, receivedAt })));
  for (const { source } of hints) desk.metrics.hints.inc({ source, result: 'stored' });
}

async function writeHints(hints: readonly DatedHint[], { store, queue }: Pick<Desk, 'store' | 'queue'>): Promise<void> {
  const rows = hints.map(({ key, source, detail, receivedAt }) => ({
    ...{ subject: key, source, detail: JSON.stringify(detail), received_at: receivedAt },
  }));
  const keysOf = (name: Hint['queue']) => hints.filter((hint) => hint.queue === name).map((hint) => hint.key);
  await store.db.transaction().execute(async (trx) => {
    await trx.insertInto('hint').values(rows).execute();
    await queue.wakeAll(trx, 'follow', keysOf('follow'));
    await queue.wakeAll(trx, 'sync', keysOf('sync'));
  });
}
