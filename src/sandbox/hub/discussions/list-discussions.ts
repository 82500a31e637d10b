import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { describeAuthor } from '../identity/describe-author.ts';
import type { Discussion } from '../store/discussion.ts';
import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';

const pageSize = 50;

function reactionsOf(store: HubStore, discussion: Discussion) {
  const users = new Set<string>();
  const counts = new Map<string, number>();
  for (const { data } of store.events.group(discussion.id)) {
    if (data.type !== 'comment') continue;
    for (const { reaction, userIds } of data.reactions) {
      counts.set(reaction, (counts.get(reaction) ?? 0) + userIds.length);
      for (const id of userIds) users.add(id);
    }
  }
  const top = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 4);
  return { users: users.size, top: top.map(([reaction, count]) => ({ reaction, count })) };
}

function commentsOf(store: HubStore, discussion: Discussion): number {
  return store.events.group(discussion.id).filter((event) => event.data.type === 'comment').length;
}

function wanted(call: Call, discussion: Discussion): boolean {
  const { query, hub } = call;
  const type = query.get('type') ?? 'all';
  if (type !== 'all' && (type === 'pull_request') !== discussion.isPullRequest) return false;
  const status = query.get('status') ?? 'all';
  // Drafts count as open; INFERRED: merged ones count as closed.
  const open = discussion.status === 'open' || discussion.status === 'draft';
  if (status !== 'all' && (status === 'open') !== open) return false;
  const author = query.get('author') ?? '';
  if (author !== '' && hub.store.accounts.get(discussion.authorId)?.name !== author) return false;
  return discussion.title.toLowerCase().includes((query.get('search') ?? '').toLowerCase());
}

function describeRow(call: Call, repo: Repo, discussion: Discussion): Record<string, unknown> {
  const { store } = call.hub;
  const author = describeAuthor(call.hub, discussion.authorId);
  const reactions = reactionsOf(store, discussion);
  const owner = store.accounts.get(repo.ownerId);
  return {
    num: discussion.num,
    title: discussion.title,
    status: discussion.status,
    isPullRequest: discussion.isPullRequest,
    createdAt: discussion.createdAt,
    pinned: discussion.pinned,
    ...(author === undefined ? {} : { author }),
    repo: { name: repo.name, type: repo.type },
    numComments: commentsOf(store, discussion),
    numReactionUsers: reactions.users,
    topReactions: reactions.top,
    repoOwner: {
      name: owner?.name,
      type: owner?.type,
      isParticipating: false,
      isDiscussionAuthor: discussion.authorId === repo.ownerId,
    },
  };
}

/** GET D?p=: 50 a page, `limit` has no effect, pinned first, then the newest (hub-api.md §3.1). */
export function listDiscussions(call: Call, repo: Repo): Reply {
  if (repo.discussionsDisabled) return refusal(403, 'Discussions are disabled for this repo');
  const { store } = call.hub;
  const page = Number(call.query.get('p') ?? 0);
  if (!Number.isInteger(page) || page < 0) return refusal(400, '"p" must be a number');
  const all = store.discussions.group(repo.id);
  const found = all.filter((discussion) => wanted(call, discussion)).toReversed();
  const sort = call.query.get('sort') ?? 'recently-created';
  const weight = (discussion: Discussion) => {
    if (sort === 'reactions') return reactionsOf(store, discussion).users;
    return sort === 'trending' ? commentsOf(store, discussion) : 0;
  };
  const ordered = found.toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || weight(b) - weight(a));
  const start = page * pageSize;
  const closed = all.filter((discussion) => ['closed', 'merged'].includes(discussion.status)).length;
  return jsonReply({
    discussions: ordered.slice(start, start + pageSize).map((discussion) => describeRow(call, repo, discussion)),
    count: found.length,
    start,
    ...(page === 0 ? { numClosedDiscussions: closed } : {}),
  });
}
