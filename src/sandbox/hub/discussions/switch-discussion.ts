import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import type { InDiscussion } from './on-discussion.ts';
import { updateDiscussion } from './update-discussion.ts';

const pinBody = z.object({ pinned: z.boolean() });
const lockBody = z.object({ locked: z.boolean() });
const muteBody = z.object({ action: z.enum(['add', 'remove']) });

function forbidden(call: Call, at: InDiscussion & { caller: Caller }): Reply | null {
  return mayWrite(call.hub.store, at.repo, at.caller) ? null : refusal(403, 'Forbidden: you need write access');
}

/** POST D/{num}/pin, with write access. INFERRED: webhooks hear of it. */
export function pinDiscussion(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const body = readBody(call, pinBody);
  if (!body.ok) return body.reply;
  const refused = forbidden(call, at);
  if (refused !== null) return refused;
  const { pinned } = body.value;
  updateDiscussion(call.hub, at, { fields: { pinned }, data: { type: 'pinning-change', pinned } });
  return jsonReply({});
}

/** POST D/{num}/lock, with write access. UNKNOWN: the Hub offers it in its pages only; this route is the sandbox's. */
export function lockDiscussion(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const body = readBody(call, lockBody);
  if (!body.ok) return body.reply;
  const refused = forbidden(call, at);
  if (refused !== null) return refused;
  const { locked } = body.value;
  updateDiscussion(call.hub, at, { fields: { locked }, data: { type: 'locking-change', locked } });
  return jsonReply({});
}

/** POST D/{num}/ignore: no notifications for the caller; nothing else changes. */
export function muteDiscussion(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const body = readBody(call, muteBody);
  if (!body.ok) return body.reply;
  const userId = at.caller.account.id;
  const others = at.discussion.mutedBy.filter((id) => id !== userId);
  const mutedBy = body.value.action === 'add' ? [...others, userId] : others;
  call.hub.store.discussions.put({ ...at.discussion, mutedBy });
  return jsonReply({});
}
