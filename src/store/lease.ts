import { sql } from 'kysely';
import type { Db } from './database.ts';

/** How long a lease holds when its holder is not heard of any more. */
const lastsSeconds = 6;

/** What only one of several processes may do at a time, by name. Times are the database's: the processes' clocks may differ. */
export interface Lease {
  /** Takes it, or keeps it for another six seconds. False: somebody else has it. */
  hold(): Promise<boolean>;
  giveBack(): Promise<void>;
}

export function leaseOf(db: Db, { name, holder }: { name: string; holder: string }): Lease {
  return {
    async hold() {
      const held = await sql<{ holder: string }>`
        insert into lease (name, holder, until)
        values (${name}, ${holder}, clock_timestamp() + make_interval(secs => ${lastsSeconds}))
        on conflict (name) do update set holder = excluded.holder, until = excluded.until
        where lease.holder = excluded.holder or lease.until < clock_timestamp()
        returning holder`.execute(db);
      return held.rows.length > 0;
    },
    async giveBack() {
      await db.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute();
    },
  };
}
