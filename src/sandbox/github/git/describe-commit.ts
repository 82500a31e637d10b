import type { components } from '@octokit/openapi-types';
import type { Commit } from '../../hub/store/commit.ts';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import { describeUser } from '../identity/describe-user.ts';
import { findAccount } from '../identity/find-account.ts';
import { fullName } from '../repos/full-name.ts';
import type { Repo } from '../store/repo.ts';
import { describeGitCommit } from './describe-git-commit.ts';

/** A commit as lists, comparisons and pages show it. */
export function describeCommit(github: GitHub, repo: Repo, commit: Commit): components['schemas']['commit'] {
  const url = `${github.origin}/repos/${fullName(github.store, repo)}/commits`;
  const { author, committer, message, tree, parents, html_url: page } = describeGitCommit(github, repo, commit);
  const account = findAccount(github.store, commit.author);
  const user = account === null ? null : describeUser(github, account);
  return {
    sha: commit.id,
    node_id: nodeId('C', commit.id),
    url: `${url}/${commit.id}`,
    html_url: page,
    comments_url: `${url}/${commit.id}/comments`,
    commit: { url: `${url}/${commit.id}`, author, committer, message, tree, comment_count: 0 },
    author: user,
    committer: user,
    parents: parents.map(({ sha, html_url }) => ({ sha, html_url, url: `${url}/${sha}` })),
  };
}
