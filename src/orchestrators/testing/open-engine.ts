import type { JobEngine, JobOrder, LaunchRefusal } from '../job-engine.ts';

type Next = { refuses: LaunchRefusal } | { throws: Error; after: boolean };

/** An engine in memory. `next` says what happens to the next orders instead of being taken, one after the other. */
export interface EngineInMemory {
  engine: JobEngine;
  orders: readonly JobOrder[];
  next: (Next | null)[];
}

export function openEngine(): EngineInMemory {
  const orders: JobOrder[] = [];
  const next: (Next | null)[] = [];
  const jobOf = (key: string) => {
    const index = orders.findIndex((order) => order.key === key);
    return index === -1 ? null : { job: `job-${index + 1}`, state: 'queued' as const };
  };
  return {
    ...{ orders, next },
    engine: {
      find: async (key) => jobOf(key),
      async start(order) {
        const told = next.shift();
        if (told && 'refuses' in told) return { started: false, reason: told.refuses, words: 'no' };
        if (told && !told.after) throw told.throws;
        orders.push(order);
        if (told) throw told.throws;
        return { started: true, job: `job-${orders.length}`, state: 'queued' };
      },
      state: async () => null,
      log: async () => null,
    },
  };
}
