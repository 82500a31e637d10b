import { join } from 'node:path';
import type { Db } from '../store/database.ts';
import { DirectoryInUse } from '../store/open-pglite.ts';
import { openStore } from '../store/open-store.ts';

export interface StoreOptions {
  data: string;
  /** PostgreSQL when set, else the embedded store in `data`. */
  databaseUrl: string | null;
  write(line: string): void;
}

/** Runs a command of an operator on the bot's store. 1, with what to do, while a bot holds the embedded one. */
export async function withStore(options: StoreOptions, run: (db: Db) => Promise<number>): Promise<number> {
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
      `A bot is running on ${data}, and its embedded store is for one process. Its dashboard shows what it could not do; ` +
        'stop it, give this command, and start it again. With a PostgreSQL server (DATABASE_URL) this works while it runs.',
    );
    return 1;
  }
}
