import { pushCommit } from '../commits/push-commit.ts';
import { addEvent } from '../discussions/add-event.ts';
import { newComment } from '../discussions/new-comment.ts';
import { openDiscussion } from '../discussions/open-discussion.ts';
import type { Hub } from '../hub.ts';
import type { SeedDiscussion } from '../hub-seed.ts';
import { findRepo } from '../repos/find-repo.ts';
import { ensureAccount } from './ensure-account.ts';
import { stageSeed } from './stage-seed.ts';

/** A discussion, or an open pull request with one commit, with its comments and status. */
export function seedDiscussion(hub: Hub, seed: SeedDiscussion): void {
  const { store } = hub;
  const repo = findRepo(store, seed.repo.type, seed.repo.name)?.repo;
  if (repo === undefined) throw new Error(`the seed has a discussion of ${seed.repo.name}, which is not in it`);
  const author = ensureAccount(hub, { name: seed.author, type: 'user' });
  const date = seed.createdAt ?? hub.clock().toISOString();
  const opening = { authorId: author.id, title: seed.title, text: seed.text, date };
  const as = seed.pullRequest === undefined ? 'discussion' : 'open-pull-request';
  const discussion = openDiscussion(hub, repo, { ...opening, as });
  if (seed.pullRequest !== undefined) {
    const changes = stageSeed(store, seed.pullRequest.files ?? [], seed.pullRequest.remove ?? []);
    const parent = store.refs.get(`${repo.id} refs/heads/main`)?.commit ?? null;
    const ref = `refs/pr/${discussion.num}`;
    pushCommit(hub, repo, { ref, parent, title: seed.title, message: '', author, changes, date });
  }
  for (const comment of seed.comments ?? []) {
    const { id } = ensureAccount(hub, { name: comment.author, type: 'user' });
    const at = comment.date ?? date;
    addEvent(hub, { discussionId: discussion.id, authorId: id, data: newComment(comment.text, id, at), date: at });
  }
  if (seed.status !== 'closed') return;
  store.discussions.put({ ...discussion, status: 'closed' });
  const data = { type: 'status-change' as const, status: 'closed' as const, commentId: null };
  addEvent(hub, { discussionId: discussion.id, authorId: author.id, data, date: seed.comments?.at(-1)?.date ?? date });
}
