import type { WriteLog } from '../control/write-log.ts';
import type { Call, Handler } from './call.ts';
import type { Reply } from './reply.ts';
import { writeKind } from './write-kind.ts';

class NotApplied extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super('the write was refused');
    this.reply = reply;
  }
}

/** Number of the discussion or pull request that a write made, told by its answer. */
function madeNumber(reply: Reply): number | undefined {
  const text = typeof reply.body === 'string' ? reply.body : '';
  const found = /"pullRequestUrl":"[^"]*\/discussions\/(\d+)"/.exec(text) ?? /^\{"num":(\d+),/.exec(text);
  return found === null ? undefined : Number(found[1]);
}

/**
 * Runs a handler. A write, its log entry and its webhook deliveries are one transaction; a refused write leaves nothing
 * behind but the log entry. Redirects are not logged: the write arrives again under the present name.
 */
export function carryOut(call: Call, handler: Handler, log: WriteLog): Reply {
  const write = writeKind(call.method, call.path);
  if (call.method === 'GET' || call.method === 'HEAD') return handler(call);
  try {
    return call.hub.store.database.write(() => {
      const reply = handler(call);
      if (reply.status >= 300) throw new NotApplied(reply);
      const number = madeNumber(reply);
      if (write !== null)
        log.add(call, write, { applied: true, status: reply.status, ...(number === undefined ? {} : { number }) });
      return reply;
    });
  } catch (fault) {
    if (!(fault instanceof NotApplied)) throw fault;
    const { reply } = fault;
    if (write !== null && reply.status >= 400) log.add(call, write, { applied: false, status: reply.status });
    return reply;
  }
}
