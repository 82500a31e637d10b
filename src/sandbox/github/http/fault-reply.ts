import type { Fault } from '../../hub/control/fault.ts';
import type { Reply } from '../../hub/http/reply.ts';
import { primaryLimit } from './primary-limit.ts';
import { refusal } from './refusal.ts';

/** Too much at once: 403 or 429 with `Retry-After`, while the window may have plenty left. */
function secondaryLimit(status: number, seconds: number): Reply {
  const text = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  const reply = refusal(status, text);
  reply.headers['Retry-After'] = String(seconds);
  return reply;
}

/** The reply that a fault puts in the place of the real one; `ms` is until the window ends, or what `Retry-After` says. */
export function faultReply({ action, status, ms }: Fault): Reply | null {
  if (action === 'fail') return refusal(status ?? 500, 'Server Error');
  if (action === 'rate-limit-window') return primaryLimit(status);
  if (action === 'rate-limit-action') return secondaryLimit(status ?? 403, Math.ceil((ms ?? 60_000) / 1000));
  return null;
}
