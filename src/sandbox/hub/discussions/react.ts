import { z } from 'zod';
import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import type { Reply } from '../http/reply.ts';
import { reaction } from '../store/discussion-event.ts';
import type { OnComment } from './on-comment.ts';

const schema = z.object({ action: z.enum(['add', 'remove']), reaction });

/** POST …/comment/{id}/reaction: adding or taking back twice changes nothing, and no webhook is sent (hub-api.md §3). */
export function react(call: Call, at: OnComment): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const userId = at.caller.account.id;
  const { reaction: chosen, action } = body.value;
  const others = (at.data.reactions.find((entry) => entry.reaction === chosen)?.userIds ?? []).filter(
    (id) => id !== userId,
  );
  const userIds = action === 'add' ? [...others, userId] : others;
  const rest = at.data.reactions.filter((entry) => entry.reaction !== chosen);
  const reactions = userIds.length === 0 ? rest : [...rest, { reaction: chosen, userIds }];
  call.hub.store.events.put({ ...at.comment, data: { ...at.data, reactions } });
  return jsonReply({});
}
