import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import { associationOf } from '../identity/association-of.ts';
import { describeUserById } from '../identity/describe-user-by-id.ts';
import { reactionRollup } from '../reactions/reaction-rollup.ts';
import { fullName } from '../repos/full-name.ts';
import type { Issue } from '../store/issue.ts';
import type { Repo } from '../store/repo.ts';

/** An issue, or a pull request as the issues' routes show it: with `pull_request`. */
export function describeIssue(github: GitHub, repo: Repo, issue: Issue): components['schemas']['issue'] {
  const { store, origin } = github;
  const name = fullName(store, repo);
  const url = `${origin}/repos/${name}/issues/${issue.number}`;
  const page = `${origin}/${name}/${issue.pull === null ? 'issues' : 'pull'}/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId(issue.pull === null ? 'I' : 'PR', issue.id),
    url,
    repository_url: `${origin}/repos/${name}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: page,
    number: issue.number,
    state: issue.state,
    state_reason: issue.stateReason,
    title: issue.title,
    body: issue.body,
    user: describeUserById(github, issue.authorId),
    labels: [],
    assignee: null,
    assignees: [],
    milestone: null,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    comments: store.comments.groupSize(String(issue.id)),
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_by: describeUserById(github, issue.closedById),
    author_association: associationOf(store, repo, issue.authorId),
    reactions: reactionRollup(github, issue.id, url),
    performed_via_github_app: null,
    ...(issue.pull === null
      ? {}
      : {
          draft: issue.pull.draft,
          pull_request: {
            url: `${origin}/repos/${name}/pulls/${issue.number}`,
            html_url: page,
            diff_url: `${page}.diff`,
            patch_url: `${page}.patch`,
            merged_at: issue.pull.mergedAt,
          },
        }),
  };
}
