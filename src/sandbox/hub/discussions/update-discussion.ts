import type { Caller } from '../http/call.ts';
import type { Hub } from '../hub.ts';
import type { Discussion } from '../store/discussion.ts';
import type { DiscussionEvent } from '../store/discussion-event.ts';
import { addEvent } from './add-event.ts';
import type { InDiscussion } from './on-discussion.ts';

interface Update {
  fields: Partial<Discussion>;
  /** How the history tells it. */
  data: DiscussionEvent['data'];
}

/** Changes a discussion, appends the event that says so, and tells webhooks (`discussion` / update). */
export function updateDiscussion(hub: Hub, at: InDiscussion & { caller: Caller }, update: Update): DiscussionEvent {
  const discussion = hub.store.discussions.put({ ...at.discussion, ...update.fields });
  const event = addEvent(hub, {
    discussionId: discussion.id,
    authorId: at.caller.account.id,
    oauthApp: at.caller.token.oauthApp,
    data: update.data,
  });
  hub.announcer.announce({ scope: 'discussion', action: 'update', repo: at.repo, discussion });
  return event;
}
