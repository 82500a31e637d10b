import type { Call, Caller, Handler } from './call.ts';
import { refusal } from './refusal.ts';
import type { Reply } from './reply.ts';

/** Lets only callers with a writing token through. */
export function onWrite(handler: (call: Call, caller: Caller) => Reply): Handler {
  return (call) => {
    if (call.caller === null) return refusal(401, 'Invalid username or password.');
    // UNKNOWN: the real words for a token that may only read.
    if (call.caller.token.role === 'read') return refusal(403, 'Forbidden: this token has no write permission');
    return handler(call, call.caller);
  };
}
