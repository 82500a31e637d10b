import { replayFault } from '../threads/replay-fault.ts';
import { type StoreOptions, withStore } from './with-store.ts';

/** `steward replay REFERENCE`: has a request read again that a fault kept from its answer. 0 when it will be, 1 with the reason when not. */
export function replay(reference: string, options: StoreOptions): Promise<number> {
  return withStore(options, async (db) => {
    const replayed = await replayFault(db, reference, new Date());
    if (!replayed.replayed) {
      options.write(reasons[replayed.reason]);
      return 1;
    }
    const when = options.databaseUrl === null ? 'at the next start' : 'now';
    options.write(
      `The request on ${replayed.thread} is read again ${when}, and its answer takes the place of the apology.`,
    );
    return 0;
  });
}

const reasons = {
  'no-such-reference': 'There is no fault with this reference. It stands in the bot’s apology and in its log.',
  'nothing-to-replay': 'The message is gone, or it is being read again already. Nothing was changed.',
};
