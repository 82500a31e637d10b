import type { Handler } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';

/** Lets only the app's JWT through. */
export function onApp(handler: Handler): Handler {
  return (call) => (call.caller?.as === 'app' ? handler(call) : refusal(401, 'A JSON web token could not be decoded'));
}
