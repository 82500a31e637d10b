import { sql } from 'kysely';
import { fromKysely, type JobWithMetadata, type PgBoss } from 'pg-boss';
import type { Trx } from './database.ts';
import type { Store } from './open-store.ts';

/** sync: a thread by its key; carry-out: the lane of effects of one thread; follow: a board by its name. */
export type QueueName = 'sync' | 'carry-out' | 'follow';
export const queueNames: readonly QueueName[] = ['sync', 'carry-out', 'follow'];

/** How many keys of one queue are worked on at the same time in this process. */
const concurrency = 4;

/** A fault is tried again after 1 s, then 2 s, 4 s … at most every minute, until it works: nothing is ever given up here. */
const queueOptions = {
  policy: 'key_strict_fifo',
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  notify: true,
} as const;

/** Work by key: any number of wake-ups of one key collapse into one run, and one key is worked on by one worker at a time. */
export interface WorkQueue {
  /** Asks for a run of `key`, in the caller's transaction: what it should see commits together with the wish. */
  wake(trx: Trx, queue: QueueName, key: string): Promise<void>;
  /** Starts working. `run` is repeated after a fault or a crash, so it must be safe to repeat. */
  work(queue: QueueName, run: (key: string) => Promise<void>): Promise<void>;
  /** True when nothing waits and nothing runs. */
  idle(): Promise<boolean>;
  /** Stops taking work and waits for what runs. */
  stop(): Promise<void>;
}

/** Opens the queue of a store; an embedded store releases at once what an earlier, killed run had taken. */
export async function openWorkQueue(store: Store): Promise<WorkQueue> {
  const { db, boss } = store;
  for (const name of queueNames) {
    await boss.createQueue(name, queueOptions);
  }
  if (store.alone) await releaseEarlierRun(store);
  return {
    async wake(trx, queue, key) {
      // The row is locked by this statement, so `already` is what it held, not what an older snapshot showed.
      const woken = await sql<{ already: boolean }>`
        insert into wake as w (queue, key, pending, already, woken_at) values (${queue}, ${key}, true, false, now())
        on conflict (queue, key) do update set already = w.pending, pending = true, woken_at = now()
        returning already`.execute(trx);
      if (woken.rows[0]?.already === true) return;
      await boss.send(queue, { key }, { singletonKey: key, db: fromKysely(trx) });
    },
    async work(queue, run) {
      await listen(boss, queue, async (job) => {
        const { key } = job.data;
        const take = () =>
          db
            .updateTable('wake')
            .set({ pending: false })
            .where('queue', '=', queue)
            .where('key', '=', key)
            .where('pending', '=', true)
            .executeTakeFirst();
        let again = job.retryCount > 0;
        while ((await take()).numUpdatedRows > 0n || again) {
          again = false;
          await run(key);
        }
      });
    },
    async idle() {
      const left = await sql`
        select 1 from pgboss.job where name in (${sql.join(queueNames)}) and state in ('created', 'retry', 'active') limit 1`.execute(
        db,
      );
      return left.rows.length === 0;
    },
    async stop() {
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

async function listen(
  boss: PgBoss,
  queue: QueueName,
  run: (job: JobWithMetadata<{ key: string }>) => Promise<void>,
): Promise<void> {
  const options = {
    includeMetadata: true,
    localConcurrency: concurrency,
    pollingIntervalSeconds: 0.5,
    notifyPollingIntervalSeconds: 1,
  } as const;
  await boss.work(queue, options, async (jobs: JobWithMetadata<{ key: string }>[]) => {
    for (const job of jobs) await run(job);
  });
}

// Waiting for the heartbeat to expire takes 10 to 17 s. The store is locked by this process, so nobody else is working.
async function releaseEarlierRun({ db }: Store): Promise<void> {
  await sql`update pgboss.job set state = 'retry', retry_count = retry_count + 1, start_after = now() where state = 'active'`.execute(
    db,
  );
  await sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(db);
}
