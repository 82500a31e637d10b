import { retryEffect } from '../effects/retry-effect.ts';
import { type StoreOptions, withStore } from './with-store.ts';

/** `steward effects list`: the effects that could not be carried out, oldest first. 0, or 1 when the store is not to be had. */
export function listEffects(options: StoreOptions): Promise<number> {
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
export function retryOneEffect(key: string, options: StoreOptions): Promise<number> {
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
