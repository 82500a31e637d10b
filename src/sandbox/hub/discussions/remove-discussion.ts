import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import { moveRef } from '../repos/move-ref.ts';
import type { InDiscussion } from './on-discussion.ts';

/** DELETE D/{num}. INFERRED: needs write access. */
export function deleteDiscussion(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const { hub } = call;
  const { repo, discussion } = at;
  if (!mayWrite(hub.store, repo, at.caller)) return refusal(403, 'Forbidden: you need write access');
  const ref = `refs/pr/${discussion.num}`;
  if (hub.store.refs.get(`${repo.id} ${ref}`) !== null) moveRef(hub, repo, { ref, commit: null });
  for (const event of hub.store.events.group(discussion.id)) hub.store.events.delete(event.id);
  hub.store.discussions.delete(discussion.id);
  hub.announcer.announce({ scope: 'discussion', action: 'delete', repo, discussion });
  return jsonReply({});
}

/** DELETE D/{num}/ref: only of a closed or merged pull request, for good (hub-api.md §3). */
export function deletePullRequestRef(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const { hub } = call;
  const { repo, discussion } = at;
  const allowed = discussion.authorId === at.caller.account.id || mayWrite(hub.store, repo, at.caller);
  if (!allowed) return refusal(403, 'Forbidden: you need write access');
  if (discussion.status !== 'closed' && discussion.status !== 'merged') {
    return refusal(400, 'Only the reference of a closed or merged pull request can be deleted');
  }
  hub.store.discussions.put({ ...discussion, refDeleted: true });
  moveRef(hub, repo, { ref: `refs/pr/${discussion.num}`, commit: null });
  return jsonReply({});
}
