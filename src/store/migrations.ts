import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { firstSchema } from './migrations/0001-first-schema.ts';
import { oneOpenCase } from './migrations/0002-one-open-case.ts';
import { flags } from './migrations/0003-flags.ts';
import { failureTimes } from './migrations/0004-failure-times.ts';
import { accounts } from './migrations/0005-accounts.ts';
import { discord } from './migrations/0006-discord.ts';
import { lookedAt } from './migrations/0007-looked-at.ts';
import { oneLiveJob } from './migrations/0008-one-live-job.ts';

/** Every migration by name, oldest first. A landed migration is never changed: the next one is added. */
export const migrations: Record<string, Migration> = {
  '0001-first-schema': inOrder(firstSchema),
  '0002-one-open-case': inOrder(oneOpenCase),
  '0003-flags': inOrder(flags),
  '0004-failure-times': inOrder(failureTimes),
  '0005-accounts': inOrder(accounts),
  '0006-discord': inOrder(discord),
  '0007-looked-at': inOrder(lookedAt),
  '0008-one-live-job': inOrder(oneLiveJob),
};

function inOrder(statements: string[]): Migration {
  return {
    async up(db: Kysely<unknown>): Promise<void> {
      for (const statement of statements) await sql.raw(statement).execute(db);
    },
  };
}
