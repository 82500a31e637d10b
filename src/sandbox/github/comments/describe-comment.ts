import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import { associationOf } from '../identity/association-of.ts';
import { describeUserById } from '../identity/describe-user-by-id.ts';
import type { InIssue } from '../issues/on-issue.ts';
import { reactionRollup } from '../reactions/reaction-rollup.ts';
import { fullName } from '../repos/full-name.ts';
import type { Comment } from '../store/comment.ts';

/** A comment of an issue or pull request. */
export function describeComment(
  github: GitHub,
  { repo, issue }: InIssue,
  comment: Comment,
): components['schemas']['issue-comment'] {
  const { store, origin } = github;
  const name = fullName(store, repo);
  const url = `${origin}/repos/${name}/issues/comments/${comment.id}`;
  const kind = issue.pull === null ? 'issues' : 'pull';
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `${origin}/${name}/${kind}/${issue.number}#issuecomment-${comment.id}`,
    issue_url: `${origin}/repos/${name}/issues/${issue.number}`,
    body: comment.body,
    user: describeUserById(github, comment.authorId),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    author_association: associationOf(store, repo, comment.authorId),
    performed_via_github_app: null,
    reactions: reactionRollup(github, comment.id, url),
  };
}
