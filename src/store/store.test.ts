import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPostgres } from '../../test/chaos/start-postgres.ts';
import { migrations } from './migrations.ts';
import { MovedOn } from './moved-on.ts';
import { openStore, type Store } from './open-store.ts';
import { openWorkQueue, type WorkQueue } from './work-queue.ts';

const postgres = await startPostgres();
const stores: { kind: string; databaseUrl: string | null }[] = [{ kind: 'embedded', databaseUrl: null }];
if (typeof postgres === 'string') test.skip(`the store on a server: ${postgres}`, () => undefined);
else stores.push({ kind: 'server', databaseUrl: postgres.url });
afterAll(async () => {
  if (typeof postgres !== 'string') await postgres.stop();
});

describe.each(stores)('the $kind store', ({ databaseUrl }) => {
  let store: Store;
  let queue: WorkQueue;
  const runs: string[] = [];
  const faults: unknown[] = [];
  let during: (key: string) => Promise<void> = async () => undefined;

  beforeAll(async () => {
    store = await openStore({ databaseUrl, directory: null, onQueueError: (error) => faults.push(error) });
    await sql`insert into wake (queue, key, pending, queued, already, woken_at)
      values ('sync', 'lost', false, true, false, now())`.execute(store.db);
    queue = await openWorkQueue(store, ({ error }) => faults.push(error));
    await queue.work('sync', async (key) => {
      runs.push(key);
      await during(key);
    });
  });
  afterAll(async () => {
    await queue.stop();
    await store.close();
  });

  const wake = (key: string) => store.db.transaction().execute((trx) => queue.wake(trx, 'sync', key));
  async function idle(): Promise<string[]> {
    while (!(await queue.idle())) await pause(10);
    return runs.splice(0);
  }

  test('has every migration', async () => {
    const done = await sql<{ name: string }>`select name from kysely_migration order by name`.execute(store.db);
    expect(done.rows.map(({ name }) => name)).toEqual(Object.keys(migrations));
  });

  test('collapses wake-ups of a key into one run', async () => {
    await store.db.transaction().execute(async (trx) => {
      for (let time = 0; time < 10; time += 1) await queue.wake(trx, 'sync', 'one');
    });
    expect(await idle()).toEqual(['one']);
  });

  test('runs a key once more when it was woken during its run, and never twice at the same time', async () => {
    let atOnce = 0;
    let most = 0;
    during = async (key) => {
      atOnce += 1;
      most = Math.max(most, atOnce);
      if (runs.length === 1) await Promise.all([wake(key), wake(key), wake(key)]);
      await pause(30);
      atOnce -= 1;
    };
    await wake('busy');
    expect(await idle()).toEqual(['busy', 'busy']);
    expect(most).toBe(1);
    during = async () => undefined;
  });

  test('needs one job for a key, however often it is woken while it runs', async () => {
    during = async (key) => {
      if (runs.length > 4) return;
      await wake(key);
      await wake(key);
    };
    await wake('often');
    expect(await idle()).toEqual(['often', 'often', 'often', 'often', 'often']);
    const jobs = await sql`select from pgboss.job where singleton_key = 'often'`.execute(store.db);
    expect(jobs.rows).toHaveLength(1);
    during = async () => undefined;
  });

  test('makes a job for a key whose job was lost before the start', async () => {
    await wake('lost');
    expect(await idle()).toEqual(['lost']);
  });

  test('forgets a wish that was rolled back', async () => {
    const given = store.db.transaction().execute(async (trx) => {
      await queue.wake(trx, 'sync', 'unwished');
      throw new Error('no');
    });
    await expect(given).rejects.toThrow('no');
    expect(await idle()).toEqual([]);
  });

  test('repeats a run that failed, and tells of the fault', async () => {
    during = async () => {
      if (runs.length === 1) throw new Error('broken');
    };
    await wake('unlucky');
    expect(await idle()).toEqual(['unlucky', 'unlucky']);
    expect(faults.splice(0)).toMatchObject([{ message: 'broken' }]);
    during = async () => undefined;
  });

  test('repeats at once, without a word, what somebody else was quicker with', async () => {
    during = async () => {
      if (runs.length < 3) throw new MovedOn('quicker');
    };
    await wake('slow');
    expect(await idle()).toEqual(['slow', 'slow', 'slow']);
    expect(faults).toEqual([]);
    during = async () => undefined;
  });

  test('keeps a query from elsewhere out of an open transaction', async () => {
    const aside: string[] = [];
    let outside: Promise<unknown> = Promise.resolve();
    const inside = store.db.transaction().execute(async (trx) => {
      await sql`insert into hint (subject, source, detail, received_at) values ('x', 'test', '{}', now())`.execute(trx);
      outside = sql<{ n: number }>`select count(*)::int as n from hint where subject = 'x'`
        .execute(store.db)
        .then(({ rows }) => aside.push(`saw ${rows[0]?.n}`));
      await pause(30);
      aside.push('rolled back');
      throw new Error('rolled back');
    });
    await expect(inside).rejects.toThrow('rolled back');
    await outside;
    expect(aside.toSorted()).toEqual(['rolled back', 'saw 0']);
  });
});
