import { setTimeout as pause } from 'node:timers/promises';
import type { MiddlewareHandler } from 'hono';

/** What goes wrong with the next call of a method. `after`: what was asked for is done all the same. */
export interface NextFault {
  method: 'GET' | 'POST';
  /** Answers with this status; null: lets the caller wait for longer than it will. */
  status: number | null;
  after?: boolean;
  headers?: Record<string, string>;
}

/** Longer than callers in tests wait. */
const hangMs = 1_500;

export interface NextFaults {
  add(fault: NextFault): void;
  strike: MiddlewareHandler;
}

/** Faults that strike a counterpart's next calls, each once. */
export function nextFaults(): NextFaults {
  const waiting: NextFault[] = [];
  return {
    add: (fault) => waiting.push(fault),
    async strike(context, next) {
      const at = waiting.findIndex(({ method }) => method === context.req.method);
      const [fault] = at === -1 ? [] : waiting.splice(at, 1);
      if (!fault || fault.after) await next();
      if (!fault) return;
      if (fault.status === null) await pause(hangMs);
      if (fault.status === null && fault.after) return;
      context.res = Response.json({ error: 'a fault' }, { status: fault.status ?? 504, headers: fault.headers ?? {} });
    },
  };
}
