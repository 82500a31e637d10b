import { createHmac } from 'node:crypto';

export interface SignedCall {
  /** Seconds since 1970, as in the Steward-Timestamp header. */
  timestamp: string;
  method: string;
  /** Path and query, as called. */
  path: string;
  /** '' without one. */
  body: string;
}

/** The Steward-Signature of a call: `v1=` and the HMAC-SHA256 of timestamp, method, path and body, a line each, in hex. */
export function callSignature({ timestamp, method, path, body }: SignedCall, secret: string): string {
  const text = [timestamp, method, path, body].join('\n');
  return `v1=${createHmac('sha256', secret).update(text).digest('hex')}`;
}
