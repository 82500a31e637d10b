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

const schema = z.object({ title: limits.title });

/** POST D/{num}/title: by the opener or with write access (hub-api.md §3.6). */
export function changeTitle(call: Call, at: InDiscussion & { caller: Caller }): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { discussion, caller, repo } = at;
  if (discussion.authorId !== caller.account.id && !mayWrite(call.hub.store, repo, caller)) {
    return refusal(403, 'Forbidden: only the author or somebody with write access can change the title');
  }
  const { title } = body.value;
  const data = { type: 'title-change' as const, from: discussion.title, to: title };
  const event = updateDiscussion(call.hub, at, { fields: { title }, data });
  return jsonReply({ newTitle: describeEvent(call.hub, repo, event) });
}
