import { PlatformFault } from '../platforms/platform-fault.ts';
import type { JobEngine, JobOrder, Started } from './job-engine.ts';

/** Orders that are with the engine at the same time. */
const atOnce = 4;

/**
 * Gives an engine some orders, a few at a time; answers in their order. With `since`, when an earlier try may have given it
 * some already, it is asked for each first. A fault is thrown after the others at the time are through, and always as one
 * with an unknown outcome: the orders before it were taken.
 */
export async function startJobs(
  orders: readonly JobOrder[],
  { engine, since }: { engine: JobEngine; since: Date | null },
): Promise<Started[]> {
  const started: Started[] = [];
  for (let from = 0; from < orders.length; from += atOnce) {
    const tried = await Promise.allSettled(
      orders.slice(from, from + atOnce).map(async (order): Promise<Started> => {
        const earlier = since && (await engine.find(order.key, since));
        return earlier ? { started: true, ...earlier } : engine.start(order);
      }),
    );
    for (const one of tried) {
      if (one.status === 'rejected') throw asUnknown(one.reason);
      started.push(one.value);
    }
  }
  return started;
}

function asUnknown(fault: unknown): unknown {
  if (!(fault instanceof PlatformFault)) return fault;
  const { kind, message, until, status, code, cause } = fault;
  return new PlatformFault(kind, message, {
    ...{ outcome: 'unknown', code, cause, ...(until && { until }), ...(status !== null && { status }) },
  });
}
