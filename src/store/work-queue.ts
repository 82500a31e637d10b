import { sql } from 'kysely';
import { fromKysely, type JobWithMetadata } from 'pg-boss';
import type { Db, Trx } from './database.ts';
import { MovedOn } from './moved-on.ts';
import type { Store } from './open-store.ts';

/** sync: a thread by its key; carry-out: the lane of effects of one thread; follow: a board by its name. */
export type QueueName = 'sync' | 'carry-out' | 'follow';
const queueNames: readonly QueueName[] = ['sync', 'carry-out', 'follow'];

/**
 * Fetchers of a queue in this process, and how many keys each takes at once: a full hand makes it fetch again at once.
 * Each new job makes every free fetcher ask, which is the dearest question there is: boards are few, so one follows them all.
 */
const fetchers: Record<QueueName, number> = { sync: 3, 'carry-out': 3, follow: 1 };
const keysAtOnce = 3;

/** Fetchers are told of new jobs when they commit. Jobs that are due again are looked for once a second, by one question for all queues. */
const lookForDueEvery = 1_000;
const fetchUntoldEverySeconds = 30;

/** Runs of one job that found the world changed under them before it counts as a fault. */
const mostMovedOn = 5;

/**
 * A fault is tried again after 1 s, then 2 s, 4 s … at most every minute, until it works: nothing is ever given up here.
 * A job that waited while no bot ran is kept for ten years, for pg-boss deletes it after two weeks otherwise.
 */
const queueOptions = {
  policy: 'key_strict_fifo',
  retryLimit: 1_000_000,
  retryDelay: 1,
  retryBackoff: true,
  retryDelayMax: 60,
  heartbeatSeconds: 10,
  expireInSeconds: 300,
  retentionSeconds: 10 * 365 * 24 * 3_600,
  deleteAfterSeconds: 24 * 3_600,
  notify: true,
} as const;

/** Work by key: any number of wake-ups of one key collapse into one run, and one key is worked on by one worker at a time. */
export interface WorkQueue {
  /** Asks for a run of `key`, in the caller's transaction: what it should see commits together with the wish. */
  wake(trx: Trx, queue: QueueName, key: string): Promise<void>;
  /** The same for several keys, at the price of one. */
  wakeAll(trx: Trx, queue: QueueName, keys: readonly string[]): Promise<void>;
  /** Starts working. `run` is repeated after a fault or a crash, so it must be safe to repeat. */
  work(queue: QueueName, run: (key: string) => Promise<void>): Promise<void>;
  /** True when no job waits and none runs; effects that wait for a later time are rows and have no job. */
  idle(): Promise<boolean>;
  /** Stops taking work and waits for what runs. */
  stop(): Promise<void>;
}

/** Told about every run that failed and will be repeated. */
export type OnFault = (fault: { queue: QueueName; key: string; error: unknown }) => void;

/**
 * Opens the queue of a store. An embedded store releases at once what an earlier, killed run had taken; effects that wait
 * are looked at, whatever became of their jobs.
 */
export async function openWorkQueue(store: Store, onFault: OnFault): Promise<WorkQueue> {
  const { db, boss } = store;
  for (const name of queueNames) {
    await boss.createQueue(name, queueOptions);
    // Reads the queue into pg-boss's cache: read first inside a transaction of `wake`, it would wait for that one's end.
    await boss.getBlockedKeys(name);
  }
  if (store.alone) await releaseEarlierRun(store);
  await forgetLostJobs(db);

  async function wakeAll(trx: Trx, queue: QueueName, keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    // In order, so that two processes never wait for each other's rows.
    const wanted = [...new Set(keys)].sort();
    // The rows are locked by this statement, so `already` is what they held, not what an older snapshot showed.
    const woken = await sql<{ key: string; already: boolean }>`
      insert into wake as w (queue, key, pending, queued, already, woken_at)
      select ${queue}, key, true, true, false, now() from unnest(${wanted}::text[]) as key
      on conflict (queue, key) do update set already = w.queued, pending = true, queued = true, woken_at = now()
      returning key, already`.execute(trx);
    const jobs = woken.rows.flatMap(({ key, already }) => (already ? [] : [{ data: { key }, singletonKey: key }]));
    if (jobs.length > 0) await boss.insert(queue, jobs, { db: fromKysely(trx) });
  }

  const wake: WorkQueue['wake'] = (trx, queue, key) => wakeAll(trx, queue, [key]);
  const fetching = fetchersOf(store, (error) => onFault({ queue: 'sync', key: 'due jobs', error }));
  await wakeWaitingLanes(db, wake);
  return {
    wake,
    wakeAll,
    async work(queue, run) {
      const options = {
        includeMetadata: true,
        perJobResults: true,
        batchSize: keysAtOnce,
        burstWhenBatchFull: true,
        pollingIntervalSeconds: 0.5,
        notifyPollingIntervalSeconds: fetchUntoldEverySeconds,
      } as const;
      const runJobs = (jobs: JobWithMetadata<{ key: string }>[]) =>
        Promise.all(
          jobs.map(async ({ id, data: { key }, retryCount }) => {
            try {
              await runWhileWoken({ db, queue, key, again: retryCount > 0 }, run);
              return { id, status: 'completed' as const };
            } catch (error) {
              onFault({ queue, key, error });
              return { id, status: 'failed' as const, output: { message: String(error) } };
            }
          }),
        );
      for (let number = 0; number < fetchers[queue]; number += 1)
        fetching.add(queue, await boss.work(queue, options, runJobs));
    },
    async idle() {
      const left = await sql`
        select 1 from pgboss.job where name in (${sql.join(queueNames)}) and state in ('created', 'retry', 'active') limit 1`.execute(
        db,
      );
      return left.rows.length === 0;
    },
    async stop() {
      fetching.stop();
      await boss.stop({ graceful: true, timeout: 20_000 });
    },
  };
}

/** Tells the fetchers of a queue when one of its jobs is due: after a fault, or when its own notice was lost. */
function fetchersOf({ db, boss }: Store, onFault: (error: unknown) => void) {
  const workers: { queue: string; id: string }[] = [];
  let looking = false;
  const look = async () => {
    if (looking) return;
    looking = true;
    try {
      const due = await sql<{ name: string }>`
        select name from unnest(${queueNames}::text[]) as name
        where exists (select from pgboss.job where job.name = name and state in ('created', 'retry') and start_after <= now())`.execute(
        db,
      );
      const names = new Set(due.rows.map(({ name }) => name));
      for (const { queue, id } of workers) if (names.has(queue)) boss.notifyWorker(id);
    } finally {
      looking = false;
    }
  };
  const timer = setInterval(() => {
    look().catch((error: unknown) => onFault(error));
  }, lookForDueEvery);
  return {
    add: (queue: QueueName, id: string) => void workers.push({ queue, id }),
    stop: () => clearInterval(timer),
  };
}

/** Runs a key until nobody woke it during its last run. `again`: an earlier run took the wake-up and did not end. */
async function runWhileWoken(
  { db, queue, key, again }: { db: Db; queue: QueueName; key: string; again: boolean },
  run: (key: string) => Promise<void>,
): Promise<void> {
  let due = again;
  let movedOn = 0;
  while (await goesOn(db, { queue, key, due })) {
    due = false;
    try {
      await run(key);
    } catch (error) {
      movedOn += 1;
      if (!(error instanceof MovedOn) || movedOn > mostMovedOn) throw error;
      due = true;
    }
  }
}

/**
 * Takes the wish for a run; without one the job is over, and the next wish makes a job of its own. Both in one statement, which
 * waits for a transaction that is wishing just now: a wish is either seen here or finds no job.
 */
async function goesOn(db: Db, { queue, key, due }: { queue: QueueName; key: string; due: boolean }): Promise<boolean> {
  const { rows } = await sql<{ already: boolean }>`
    update wake set already = pending, pending = false, queued = pending or ${due}
    where queue = ${queue} and key = ${key} returning already`.execute(db);
  return due || rows[0]?.already === true;
}

// Waiting for the heartbeat to expire takes 10 to 17 s. The store is locked by this process, so nobody else is working.
async function releaseEarlierRun({ db }: Store): Promise<void> {
  await sql`update pgboss.job set state = 'retry', retry_count = retry_count + 1, start_after = now() where state = 'active'`.execute(
    db,
  );
  await sql`update pgboss.job set start_after = now() where state = 'retry'`.execute(db);
}

/** A job that is gone, whatever became of it, keeps no later wish from making one. */
async function forgetLostJobs(db: Db): Promise<void> {
  await sql`
    update wake set queued = false where queued and not exists (
      select from pgboss.job where job.name = wake.queue and job.singleton_key = wake.key
        and job.state in ('created', 'retry', 'active'))`.execute(db);
}

async function wakeWaitingLanes(db: Db, wake: WorkQueue['wake']): Promise<void> {
  const lanes = await db.selectFrom('effect').select('lane').distinct().where('state', '=', 'waiting').execute();
  for (const { lane } of lanes) await db.transaction().execute((trx) => wake(trx, 'carry-out', lane));
}
