import { setTimeout as sleep } from 'node:timers/promises';
import type { HttpBindings } from '@hono/node-server';
import type { Fault } from './fault.ts';

interface SufferOptions<R> {
  /** Ends waits of the fault `hang` when the stand-in closes. */
  closing: AbortSignal;
  /** The reply that a fault puts in the place of the real one; null when it is of another kind. */
  replyTo: (fault: Fault) => R | null;
  onHang: () => void;
}

/** Lets faults strike before a request is carried out: null goes on, `hung` is over, a reply stands for the real one. */
export async function sufferFaults<R>(
  connection: HttpBindings,
  struck: Fault[],
  { closing, replyTo, onHang }: SufferOptions<R>,
): Promise<{ reply: R; fault: Fault } | 'hung' | null> {
  for (const fault of struck) {
    if (fault.action === 'delay') await sleep(fault.ms ?? 1_000, undefined, { signal: closing }).catch(() => {});
    const reply = replyTo(fault);
    if (reply !== null) return { reply, fault };
    if (fault.action !== 'hang') continue;
    onHang();
    const gone = new Promise<void>((resolve) => connection.outgoing.once('close', resolve));
    const closed = new Promise<void>((resolve) => closing.addEventListener('abort', () => resolve()));
    await Promise.race([gone, closed]);
    return 'hung';
  }
  return null;
}
