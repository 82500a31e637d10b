import type { HubDatabase } from '../store/hub-database.ts';
import type { Reply } from './reply.ts';

class NotApplied extends Error {
  readonly reply: Reply;

  constructor(reply: Reply) {
    super('the write was refused');
    this.reply = reply;
  }
}

export interface WriteOutcome {
  applied: boolean;
  status: number | null;
  /** Number of the discussion, issue or pull request that the write made. */
  number?: number;
}

interface Carriage {
  method: string;
  database: HubDatabase;
  /** null: a request that writes nothing worth logging. */
  record: ((outcome: WriteOutcome) => void) | null;
  madeNumber: (reply: Reply) => number | undefined;
  /** Tells a refusal that has the status of success; GraphQL's do. */
  isRefusal?: (reply: Reply) => boolean;
}

/**
 * Runs a handler. A write, its log entry and its webhook deliveries are one transaction; a refused write leaves nothing
 * behind but the log entry. Redirects are not logged: the write arrives again under the present name.
 */
export function carryOut(
  handle: () => Reply,
  { method, database, record, madeNumber, isRefusal = () => false }: Carriage,
): Reply {
  if (method === 'GET' || method === 'HEAD') return handle();
  try {
    return database.write(() => {
      const reply = handle();
      if (reply.status >= 300 || isRefusal(reply)) throw new NotApplied(reply);
      const number = madeNumber(reply);
      record?.({ applied: true, status: reply.status, ...(number === undefined ? {} : { number }) });
      return reply;
    });
  } catch (fault) {
    if (!(fault instanceof NotApplied)) throw fault;
    const { reply } = fault;
    if (reply.status >= 400 || isRefusal(reply)) record?.({ applied: false, status: reply.status });
    return reply;
  }
}
