import type { Hub } from '../hub.ts';
import type { DiscussionEvent } from '../store/discussion-event.ts';
import { makeOid } from '../store/make-oid.ts';

interface NewEvent {
  discussionId: string;
  authorId: string;
  oauthApp?: string | null;
  data: DiscussionEvent['data'];
  /** ISO-8601; now when absent. */
  date?: string;
}

/** Appends an event to a discussion's history. */
export function addEvent(hub: Hub, event: NewEvent): DiscussionEvent {
  const now = hub.clock();
  return hub.store.events.put({
    id: makeOid(now),
    discussionId: event.discussionId,
    authorId: event.authorId,
    createdAt: event.date ?? now.toISOString(),
    oauthApp: event.oauthApp ?? null,
    data: event.data,
  });
}
