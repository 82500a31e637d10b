import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import type { Repo } from '../store/repo.ts';

/** GET …/auth-check and …/auth-check/write: what the token may do here (hub-api.md §4.4). */
export function authCheck(access: 'read' | 'write'): (call: Call, repo: Repo) => Reply {
  return (call, repo) => {
    if (access === 'read' || mayWrite(call.hub.store, repo, call.caller)) return jsonReply({});
    if (call.caller === null) return refusal(401, 'Invalid username or password.');
    return refusal(403, 'Forbidden: you need write access');
  };
}
