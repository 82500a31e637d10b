import type { components } from '@octokit/openapi-types';
import type { Commit } from '../../hub/store/commit.ts';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import { fullName } from '../repos/full-name.ts';
import type { Repo } from '../store/repo.ts';
import { filesAt } from './files-at.ts';
import { fullMessage } from './full-message.ts';
import { parentsOf } from './parents-of.ts';
import { treeObjects } from './tree-objects.ts';

const unverified = { verified: false, reason: 'unsigned', signature: null, payload: null, verified_at: null };

/** A commit as the git database's routes show it. */
export function describeGitCommit(github: GitHub, repo: Repo, commit: Commit): components['schemas']['git-commit'] {
  const { store, origin } = github;
  const name = fullName(store, repo);
  const git = `${origin}/repos/${name}/git`;
  const page = (sha: string) => `${origin}/${name}/commit/${sha}`;
  const tree = treeObjects(filesAt(store, repo, commit.id)).get('')?.sha ?? '';
  const person = { name: commit.author, email: `${commit.author}@users.noreply.example`, date: commit.date };
  return {
    sha: commit.id,
    node_id: nodeId('C', commit.id),
    url: `${git}/commits/${commit.id}`,
    html_url: page(commit.id),
    author: person,
    committer: person,
    message: fullMessage(commit),
    tree: { sha: tree, url: `${git}/trees/${tree}` },
    parents: parentsOf(commit).map((sha) => ({ sha, url: `${git}/commits/${sha}`, html_url: page(sha) })),
    verification: unverified,
  };
}
