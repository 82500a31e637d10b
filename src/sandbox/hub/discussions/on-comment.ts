import type { Call, Caller, Handler } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import type { CommentData, DiscussionEvent } from '../store/discussion-event.ts';
import { type InDiscussion, onDiscussionWrite } from './on-discussion.ts';

/** One comment of a discussion and who acts on it. */
export interface OnComment extends InDiscussion {
  caller: Caller;
  comment: DiscussionEvent;
  data: CommentData;
}

/** Finds the comment that a route names; ids may come in any case (hub-api.md §3). */
export function onComment(handler: (call: Call, at: OnComment) => Reply): Handler {
  return onDiscussionWrite((call, at) => {
    const comment = call.hub.store.events.get((call.params.comment ?? '').toLowerCase());
    if (comment === null || comment.discussionId !== at.discussion.id || comment.data.type !== 'comment') {
      return refusal(404, 'Comment not found');
    }
    return handler(call, { ...at, comment, data: comment.data });
  });
}
