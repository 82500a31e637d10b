import { join } from 'node:path';
import { retryEffect } from '../effects/retry-effect.ts';
import type { Db } from '../store/database.ts';
import { DirectoryInUse } from '../store/open-pglite.ts';
import { openStore } from '../store/open-store.ts';

export interface EffectsOptions {
  data: string;
  /** PostgreSQL when set, else the embedded store in `data`. */
  databaseUrl: string | null;
  write(line: string): void;
}

/** `steward effects list`: the effects that could not be carried out, oldest first. 0, or 1 when the store is not to be had. */
export function listEffects(options: EffectsOptions): Promise<number> {
  return withStore(options, async (db) => {
    const dead = await db
      .selectFrom('effect')
      .select(['key', 'kind', 'lane', 'last_error', 'finished_at'])
      .where('state', '=', 'dead')
      .orderBy('position')
      .execute();
    if (dead.length === 0) options.write('No effect waits for an operator.');
    for (const { key, kind, lane, last_error, finished_at } of dead)
      options.write(`${key}\n  ${kind} on ${lane}, given up ${finished_at?.toISOString() ?? ''}: ${last_error ?? ''}`);
    return 0;
  });
}

/** `steward effects retry KEY`: sets one of them free again. 0 when it did, 1 with the reason when not. */
export function retryOneEffect(key: string, options: EffectsOptions): Promise<number> {
  return withStore(options, async (db) => {
    const retried = await retryEffect(db, key, new Date());
    if (retried.retried) {
      options.write(
        `${key} is set free. ${options.databaseUrl === null ? 'It is carried out at the next start.' : 'A running bot carries it out now.'}`,
      );
      return 0;
    }
    options.write(reasons[retried.reason]);
    return 1;
  });
}

const reasons = {
  'no-such-effect': 'There is no effect with this key; `steward effects list` shows the keys.',
  'not-dead': 'This effect is not dead: it waits, or it is done. Nothing was changed.',
  'another-case-open': 'Somebody asked for the same again meanwhile, and that case is open. Nothing was changed.',
};

async function withStore(options: EffectsOptions, run: (db: Db) => Promise<number>): Promise<number> {
  const { data, databaseUrl, write } = options;
  try {
    const directory = join(data, 'store');
    const store = await openStore({ databaseUrl, directory, onQueueError: (error) => write(error.message) });
    try {
      return await run(store.db);
    } finally {
      await store.close();
    }
  } catch (problem) {
    if (!(problem instanceof DirectoryInUse)) throw problem;
    write(
      `A bot is running on ${data}, and its embedded store is for one process. Its dashboard lists the dead effects; ` +
        'stop it before you retry one, and start it again. With a PostgreSQL server (DATABASE_URL) this works while it runs.',
    );
    return 1;
  }
}
