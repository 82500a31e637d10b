import { Kysely, PostgresDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { Pool } from 'pg';
import { fromPglite, PgBoss } from 'pg-boss';
import type { Database, Db } from './database.ts';
import { migrations } from './migrations.ts';
import { openPglite } from './open-pglite.ts';
import { SerialPGliteDialect } from './serial-dialect.ts';

/** The store: one database, and the queue that lives in it. */
export interface Store {
  db: Db;
  boss: PgBoss;
  /** Embedded: this process is alone, so what an earlier run held may be released at once. */
  alone: boolean;
  durable: boolean;
  describe: string;
  close(): Promise<void>;
}

export interface StoreOptions {
  /** PostgreSQL when set, for several processes; otherwise the embedded store in `directory` (null: in memory). */
  databaseUrl: string | null;
  directory: string | null;
  /** An in-memory store starts from this: making a new database takes seconds. */
  image?: Blob;
  onQueueError(error: Error): void;
}

/** Opens the store and brings its schema up to date. The same SQL runs on both databases. */
export async function openStore(options: StoreOptions): Promise<Store> {
  return options.databaseUrl === null ? openEmbedded(options) : openServer(options.databaseUrl, options);
}

const bossOptions = {
  schedule: false,
  useListenNotify: true,
  superviseIntervalSeconds: 5,
  monitorIntervalSeconds: 5,
} as const;

async function openEmbedded(options: StoreOptions): Promise<Store> {
  const embedded = await openPglite(options.directory, options.image);
  const db = new Kysely<Database>({ dialect: new SerialPGliteDialect({ pglite: embedded.pglite }) });
  await migrate(db);
  const boss = new PgBoss({ ...bossOptions, db: fromPglite(embedded.pglite), backend: 'pglite' });
  await startQueue(boss, options);
  return {
    db,
    boss,
    alone: true,
    durable: embedded.durable,
    describe: options.directory === null ? 'memory' : `embedded in ${options.directory}`,
    async close() {
      await boss.stop({ graceful: false });
      await embedded.close();
    },
  };
}

async function openServer(connectionString: string, options: StoreOptions): Promise<Store> {
  const pool = new Pool({ connectionString, max: 10 });
  // A server that restarts ends idle connections; unheard, that would end the bot, too. The next query connects again.
  pool.on('error', options.onQueueError);
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) });
  await migrate(db);
  const boss = new PgBoss({ ...bossOptions, connectionString });
  await startQueue(boss, options);
  return {
    db,
    boss,
    alone: false,
    durable: true,
    describe: 'PostgreSQL server',
    async close() {
      await boss.stop({ graceful: false });
      await db.destroy();
    },
  };
}

async function startQueue(boss: PgBoss, options: StoreOptions): Promise<void> {
  boss.on('error', options.onQueueError);
  await boss.start();
}

async function migrate(db: Db): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error;
}
