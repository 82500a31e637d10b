import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import { associationOf } from '../identity/association-of.ts';
import { describeUserById } from '../identity/describe-user-by-id.ts';
import { type DescribedRepo, describeRepo } from '../repos/describe-repo.ts';
import type { Issue } from '../store/issue.ts';
import type { Repo } from '../store/repo.ts';
import { pullState } from './pull-state.ts';

type Official = components['schemas']['pull-request'];
type Side = Pick<Official['head'], 'label' | 'ref' | 'sha'> & { repo: DescribedRepo };

/** A pull request without the counts of its commits and lines. */
export type DescribedPull = Omit<
  Official,
  'head' | 'base' | 'user' | '_links' | 'commits' | 'additions' | 'deletions' | 'review_comments'
> & { head: Side; base: Side; user: components['schemas']['nullable-simple-user'] };

/** A pull request with its mergeability as of now; `mergeable` is null once it is closed. */
export function describePull(github: GitHub, repo: Repo, issue: Issue): DescribedPull {
  const { pull } = issue;
  if (pull === null) throw new Error(`#${issue.number} of ${repo.name} is not a pull request`);
  const described = describeRepo(github, repo);
  const state = pullState(github.store, issue, pull);
  const url = `${described.url}/pulls/${issue.number}`;
  const page = `${described.html_url}/pull/${issue.number}`;
  const issueUrl = `${described.url}/issues/${issue.number}`;
  const side = (ref: string, sha: string): Side => ({
    label: `${described.owner.login}:${ref}`,
    ref,
    sha,
    repo: described,
  });
  return {
    id: issue.id,
    node_id: nodeId('PR', issue.id),
    url,
    html_url: page,
    diff_url: `${page}.diff`,
    patch_url: `${page}.patch`,
    issue_url: issueUrl,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${described.url}/pulls/comments{/number}`,
    comments_url: `${issueUrl}/comments`,
    statuses_url: `${described.url}/statuses/${pull.headSha}`,
    number: issue.number,
    state: issue.state,
    locked: issue.locked,
    active_lock_reason: issue.lockReason,
    title: issue.title,
    body: issue.body,
    user: describeUserById(github, issue.authorId),
    labels: [],
    milestone: null,
    assignee: null,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    closed_at: issue.closedAt,
    merged_at: pull.mergedAt,
    merge_commit_sha: pull.mergeCommit,
    head: side(pull.headRef, pull.headSha),
    base: side(pull.baseRef, state.base),
    author_association: associationOf(github.store, repo, issue.authorId),
    auto_merge: null,
    draft: pull.draft,
    merged: pull.mergedAt !== null,
    merged_by: describeUserById(github, pull.mergedById),
    mergeable: issue.state === 'open' ? state.mergeable : null,
    mergeable_state: issue.state === 'closed' ? 'unknown' : !state.mergeable ? 'dirty' : pull.draft ? 'draft' : 'clean',
    comments: github.store.comments.groupSize(String(issue.id)),
    maintainer_can_modify: false,
    changed_files: state.changes.length,
  };
}
