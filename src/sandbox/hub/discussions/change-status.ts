import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import { describeEvent } from './describe-event.ts';
import { limits } from './limits.ts';
import type { InDiscussion } from './on-discussion.ts';
import { updateDiscussion } from './update-discussion.ts';
import { writeComment } from './write-comment.ts';

const schema = z.object({ status: z.enum(['open', 'closed']), comment: limits.text.optional() });

/**
 * POST D/{num}/status: close, reopen, or publish a draft. INFERRED: allowed to the opener and with write access; the
 * closing comment comes before the status event. UNKNOWN: the answers to a merged pull request and to no change.
 */
export function changeStatus(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { discussion, caller, repo } = at;
  const { status, comment } = body.value;
  if (discussion.authorId !== caller.account.id && !mayWrite(call.hub.store, repo, caller)) {
    return refusal(403, 'Forbidden: only the author or somebody with write access can change the status');
  }
  if (discussion.status === 'merged') return refusal(400, 'This pull request has already been merged');
  if (discussion.status === status) return refusal(400, `This discussion is already ${status}`);
  const written = comment === undefined ? null : writeComment(call.hub, at, comment);
  const data = { type: 'status-change' as const, status, commentId: written?.id ?? null };
  const event = updateDiscussion(call.hub, at, { fields: { status }, data });
  return jsonReply({ newStatus: describeEvent(call.hub, repo, event) });
}
