import { z } from 'zod';
import type { Call, Caller } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { describeEvent } from './describe-event.ts';
import { limits } from './limits.ts';
import type { InDiscussion } from './on-discussion.ts';
import { writeComment } from './write-comment.ts';

const schema = z.object({ comment: limits.text });

/** POST D/{num}/comment: 201 with the new event (hub-api.md §3). UNKNOWN: the status for a locked discussion. */
export function postComment(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  if (at.discussion.locked) return refusal(403, 'This discussion is locked');
  const comment = writeComment(call.hub, at, body.value.comment);
  return jsonReply({ newMessage: describeEvent(call.hub, at.repo, comment) }, 201);
}
