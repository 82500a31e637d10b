import { createHash, timingSafeEqual } from 'node:crypto';
import { callSignature, type SignedCall } from './call-signature.ts';

/** How far the timestamp of a signed call may be from now: a call that is caught cannot be sent again later. */
const replayWindowMs = 5 * 60_000;

export type CallProblem = 'no-signature' | 'wrong-signature' | 'outside-window';

/**
 * Why a signed call is not to be believed; null when it is. Each valid secret (two, while one is being replaced) is
 * compared in constant time.
 */
export function verifyCall(
  call: Omit<SignedCall, 'timestamp'>,
  headers: { timestamp: string | undefined; signature: string | undefined },
  { secrets, now }: { secrets: readonly string[]; now: Date },
): CallProblem | null {
  const { timestamp, signature } = headers;
  if (!timestamp || !signature) return 'no-signature';
  const digest = (text: string) => createHash('sha256').update(text).digest();
  let found = false;
  for (const secret of secrets) {
    const expected = callSignature({ ...call, timestamp }, secret);
    found = timingSafeEqual(digest(signature), digest(expected)) || found;
  }
  if (!found) return 'wrong-signature';
  const away = Math.abs(Number(timestamp) * 1000 - now.getTime());
  return away <= replayWindowMs ? null : 'outside-window';
}
