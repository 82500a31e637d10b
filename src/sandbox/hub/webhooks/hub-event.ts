import type { Discussion } from '../store/discussion.ts';
import type { DiscussionEvent } from '../store/discussion-event.ts';
import type { Repo } from '../store/repo.ts';

interface UpdatedRef {
  ref: string;
  oldSha: string | null;
  newSha: string | null;
}

/** Something that webhooks are told of (hub-api.md §2.3). */
export interface HubEvent {
  scope: 'repo' | 'repo.content' | 'repo.config' | 'discussion' | 'discussion.comment';
  action: 'create' | 'delete' | 'update' | 'move';
  repo: Repo;
  discussion?: Discussion;
  comment?: DiscussionEvent;
  updatedRefs?: UpdatedRef[];
  updatedConfig?: { private?: boolean };
  movedTo?: { name: string; owner: { id: string } };
}
