import { PlatformFault } from './platform-fault.ts';

/** Errors of Node's sockets, resolver and fetch that are certain to come before the request is sent. */
const BEFORE_SENDING = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'CERT_HAS_EXPIRED',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

interface BrokenCall {
  what: string;
  writes: boolean;
  timedOut: boolean;
}

/** The fault for a call that got no whole answer: a timeout, a broken socket, or no connection at all. */
export function faultFromError(error: unknown, call: BrokenCall): PlatformFault {
  const reason = codeOf(error) ?? (error instanceof Error ? error.message : String(error));
  if (call.timedOut) {
    return new PlatformFault('timeout', `${call.what}: no answer in time`, {
      outcome: call.writes ? 'unknown' : 'not-applied',
      cause: error,
    });
  }
  return new PlatformFault('unavailable', `${call.what}: ${reason}`, {
    outcome: call.writes && !BEFORE_SENDING.has(reason) ? 'unknown' : 'not-applied',
    cause: error,
  });
}

/** fetch wraps the socket's error as its cause; several tried addresses come as an AggregateError with a code of its own. */
function codeOf(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return codeOf(error.cause);
}
