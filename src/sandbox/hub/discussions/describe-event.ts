import type { Hub } from '../hub.ts';
import { describeEventAuthor } from '../identity/describe-event-author.ts';
import type { DiscussionEvent } from '../store/discussion-event.ts';
import type { Repo } from '../store/repo.ts';
import { describeComment } from './describe-comment.ts';

function describeData(hub: Hub, data: DiscussionEvent['data']): Record<string, unknown> {
  if (data.type === 'comment') return describeComment(hub, data);
  const { type: _, ...fields } = data;
  return 'commentId' in fields ? { status: fields.status } : fields;
}

/** An event as details and the answers of writes show it (hub-api.md §3.3); no author once the account is gone. */
export function describeEvent(hub: Hub, repo: Repo, event: DiscussionEvent): Record<string, unknown> {
  const author = describeEventAuthor(hub, repo, event);
  return {
    id: event.id,
    ...(author === undefined ? {} : { author }),
    createdAt: event.createdAt,
    type: event.data.type,
    data: describeData(hub, event.data),
  };
}
