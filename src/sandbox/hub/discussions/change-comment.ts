import { z } from 'zod';
import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { mayWrite } from '../identity/may-write.ts';
import { type CommentData, hiddenReason } from '../store/discussion-event.ts';
import { describeEvent } from './describe-event.ts';
import { limits } from './limits.ts';
import type { OnComment } from './on-comment.ts';
import { renderComment } from './render-comment.ts';

const edit = z.object({ content: limits.text });
const hide = z.object({ reason: hiddenReason.optional() });

function forbidden(call: Call, at: OnComment): Reply | null {
  if (at.data.hidden !== null) return refusal(403, 'This comment has been hidden');
  if (at.comment.authorId === at.caller.account.id || mayWrite(call.hub.store, at.repo, at.caller)) return null;
  return refusal(403, 'Forbidden: only the author or somebody with write access can change this comment');
}

function change(call: Call, at: OnComment, data: CommentData): Reply {
  const { repo, discussion } = at;
  const comment = call.hub.store.events.put({ ...at.comment, data });
  call.hub.announcer.announce({ scope: 'discussion.comment', action: 'update', repo, discussion, comment });
  return jsonReply({ updatedComment: describeEvent(call.hub, repo, comment) });
}

/** POST …/comment/{id}/edit: by its author or anyone with write access. INFERRED: the same length limit as a comment. */
export function editComment(call: Call, at: OnComment): Reply {
  const body = readBody(call, edit);
  if (!body.ok) return body.reply;
  const refused = forbidden(call, at);
  if (refused !== null) return refused;
  const raw = body.value.content;
  const authorId = at.caller.account.id;
  const version = { raw, html: renderComment(raw), updatedAt: call.hub.clock().toISOString(), authorId };
  return change(call, at, { ...at.data, versions: [...at.data.versions, version] });
}

/** POST …/comment/{id}/hide: cannot be undone. INFERRED: the same rights as an edit. */
export function hideComment(call: Call, at: OnComment): Reply {
  const body = readBody(call, hide);
  if (!body.ok) return body.reply;
  const refused = forbidden(call, at);
  if (refused !== null) return refused;
  return change(call, at, { ...at.data, hidden: { by: at.caller.account.id, reason: body.value.reason ?? null } });
}
