import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Caller, Handler } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import type { InIssue } from '../issues/on-issue.ts';
import { onRepo, onRepoWrite } from '../repos/on-repo.ts';
import type { Comment } from '../store/comment.ts';
import type { Repo } from '../store/repo.ts';

export interface AtComment extends InIssue {
  comment: Comment;
}

function find({ github: { store }, params }: Call, repo: Repo): AtComment | null {
  const comment = store.comments.get(params.comment ?? '');
  const issue = comment === null ? null : store.issues.get(String(comment.issueId));
  return comment === null || issue?.repoId !== repo.id ? null : { repo, issue, comment };
}

/** Finds the comment that a route names, whatever the issue. */
export function onComment(handler: (call: Call, at: AtComment) => Reply): Handler {
  return onRepo((call, repo) => {
    const at = find(call, repo);
    return at === null ? notFound() : handler(call, at);
  });
}

/** The same for writes, which need somebody. */
export function onCommentWrite(handler: (call: Call, at: AtComment & { caller: Caller }) => Reply): Handler {
  return onRepoWrite((call, { repo, caller }) => {
    const at = find(call, repo);
    return at === null ? notFound() : handler(call, { ...at, caller });
  });
}
