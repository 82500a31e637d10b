import { webPath } from '../repos/web-path.ts';
import type { Discussion } from '../store/discussion.ts';
import type { DiscussionEvent } from '../store/discussion-event.ts';
import type { Repo } from '../store/repo.ts';
import type { HubEvent } from './hub-event.ts';

interface Surroundings {
  origin: string;
  webhookId: string;
  /** Tip of main; null when there is none any more. */
  headSha: string | null;
}

function describeRepo(repo: Repo, event: HubEvent, { origin, headSha }: Surroundings) {
  return {
    type: repo.type,
    name: repo.name,
    id: repo.id,
    private: repo.private,
    url: { web: origin + webPath(repo), api: `${origin}/api/${repo.type}s/${repo.name}` },
    ...(event.scope.startsWith('repo') && headSha !== null ? { headSha } : {}),
    ...(repo.type === 'space' ? { subdomain: repo.name.replace('/', '-').toLowerCase() } : {}),
    owner: { id: repo.ownerId },
  };
}

function describeDiscussion(repo: Repo, discussion: Discussion, origin: string) {
  const { id, num, title, status, isPullRequest, pinned, base, mergeCommit } = discussion;
  const changes = { base: base ?? 'refs/heads/main', ...(mergeCommit === null ? {} : { mergeCommitId: mergeCommit }) };
  return {
    id,
    num,
    title,
    status,
    isPullRequest,
    ...(isPullRequest ? { changes } : {}),
    author: { id: discussion.authorId },
    url: {
      web: `${origin}${webPath(repo)}/discussions/${num}`,
      api: `${origin}/api/${repo.type}s/${repo.name}/discussions/${num}`,
    },
    pinned,
  };
}

function describeComment(comment: DiscussionEvent, page: string) {
  if (comment.data.type !== 'comment') throw new Error(`event ${comment.id} is no comment`);
  const hidden = comment.data.hidden !== null;
  return {
    id: comment.id,
    author: { id: comment.authorId },
    ...(hidden ? {} : { content: comment.data.versions.at(-1)?.raw ?? '' }),
    hidden,
    url: { web: `${page}#${comment.id}` },
  };
}

/** A webhook body of version 3: authors and owners by id only, no content of hidden comments (hub-api.md §2.2). */
export function buildPayload(event: HubEvent, surroundings: Surroundings): Record<string, unknown> {
  const { scope, action, repo, discussion, comment, updatedRefs, updatedConfig, movedTo } = event;
  const { origin, webhookId } = surroundings;
  const page = `${origin}${webPath(repo)}/discussions/${discussion?.num}`;
  return {
    event: { action, scope },
    repo: describeRepo(repo, event, surroundings),
    ...(discussion === undefined ? {} : { discussion: describeDiscussion(repo, discussion, origin) }),
    ...(comment === undefined ? {} : { comment: describeComment(comment, page) }),
    ...(updatedRefs === undefined ? {} : { updatedRefs }),
    ...(updatedConfig === undefined ? {} : { updatedConfig }),
    ...(movedTo === undefined ? {} : { movedTo }),
    webhook: { id: webhookId, version: 3 },
  };
}
