import type { Caller } from '../http/call.ts';
import type { Hub } from '../hub.ts';
import type { DiscussionEvent } from '../store/discussion-event.ts';
import { addEvent } from './add-event.ts';
import { newComment } from './new-comment.ts';
import type { InDiscussion } from './on-discussion.ts';

/** Adds a comment and tells webhooks. */
export function writeComment(hub: Hub, at: InDiscussion & { caller: Caller }, text: string): DiscussionEvent {
  const { repo, discussion, caller } = at;
  const comment = addEvent(hub, {
    discussionId: discussion.id,
    authorId: caller.account.id,
    oauthApp: caller.token.oauthApp,
    data: newComment(text, caller.account.id, hub.clock().toISOString()),
  });
  hub.announcer.announce({ scope: 'discussion.comment', action: 'create', repo, discussion, comment });
  return comment;
}
