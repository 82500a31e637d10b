import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { mayPass } from './may-pass.ts';

/**
 * Logs what went wrong while one request was answered and returns the reference by which operators find it, so that the other
 * requests of the thread get their answers. Throws a fault that passes by itself: the whole sync is done again later.
 */
export function reportFault(fault: unknown, { source, thread, log }: { source: string; thread: string; log: Logger }) {
  if (mayPass(fault)) throw fault;
  const text = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
  const reference = createHash('sha256').update(`${thread} ${source} ${text}`).digest('hex').slice(0, 8);
  log.error({ err: fault, thread, source, reference }, 'a request could not be answered');
  return reference;
}
