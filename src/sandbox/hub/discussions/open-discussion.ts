import type { Hub } from '../hub.ts';
import type { Discussion } from '../store/discussion.ts';
import { makeOid } from '../store/make-oid.ts';
import type { Repo } from '../store/repo.ts';
import { addEvent } from './add-event.ts';
import { newComment } from './new-comment.ts';

interface Opening {
  authorId: string;
  oauthApp?: string | null;
  title: string;
  text: string;
  /** `draft` and `open-pull-request` make a pull request for main. */
  as: 'discussion' | 'draft' | 'open-pull-request';
  /** ISO-8601; now when absent. */
  date?: string;
}

/** Opens a discussion or pull request with its opening comment and tells webhooks; numbers are shared by both kinds. */
export function openDiscussion(hub: Hub, repo: Repo, opening: Opening): Discussion {
  const { store } = hub;
  const now = hub.clock();
  const date = opening.date ?? now.toISOString();
  const current = store.repos.get(repo.id) ?? repo;
  store.repos.put({ ...current, nextNumber: current.nextNumber + 1 });
  const discussion = store.discussions.put({
    id: makeOid(now),
    repoId: repo.id,
    num: current.nextNumber,
    title: opening.title.trim(),
    status: opening.as === 'draft' ? 'draft' : 'open',
    isPullRequest: opening.as !== 'discussion',
    authorId: opening.authorId,
    createdAt: date,
    pinned: false,
    locked: false,
    base: opening.as === 'discussion' ? null : 'refs/heads/main',
    mergeCommit: null,
    refDeleted: false,
    mutedBy: [],
  });
  const comment = addEvent(hub, {
    discussionId: discussion.id,
    authorId: opening.authorId,
    oauthApp: opening.oauthApp ?? null,
    data: newComment(opening.text, opening.authorId, date),
    date,
  });
  hub.announcer.announce({ scope: 'discussion', action: 'create', repo, discussion, comment });
  return discussion;
}
