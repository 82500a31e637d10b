import type { Fault } from '../../hub/control/fault.ts';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';

/**
 * The reply that a fault puts in the place of the real one; null when it puts none. `rate-limit-action` is the 429 of a
 * route, `rate-limit-window` the one of the whole bot; `ms` says until when.
 */
export function faultReply({ action, status, ms }: Fault): Reply | null {
  if (action === 'fail') return jsonReply({ message: `${status ?? 500}: asked to fail`, code: 0 }, status ?? 500);
  if (action !== 'rate-limit-action' && action !== 'rate-limit-window') return null;
  const isGlobal = action === 'rate-limit-window';
  const seconds = (ms ?? 1_000) / 1000;
  const reply = jsonReply({ message: 'You are being rate limited.', retry_after: seconds, global: isGlobal }, 429);
  const scope = isGlobal
    ? { 'X-RateLimit-Global': 'true', 'X-RateLimit-Scope': 'global' }
    : { 'X-RateLimit-Scope': 'user' };
  const left = { 'X-RateLimit-Remaining': '0', 'X-RateLimit-Reset-After': String(seconds) };
  return { ...reply, headers: { ...reply.headers, 'Retry-After': String(Math.ceil(seconds)), ...scope, ...left } };
}
