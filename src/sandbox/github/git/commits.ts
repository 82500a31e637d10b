import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { paged } from '../http/paged.ts';
import type { Repo } from '../store/repo.ts';
import { describeCommit } from './describe-commit.ts';
import { describeFiles } from './describe-files.ts';
import { describeGitCommit } from './describe-git-commit.ts';
import { resolveCommit } from './resolve-commit.ts';

/** GET …/git/commits/{sha}. */
export function getGitCommit(call: Call, repo: Repo): Reply {
  const commit = call.github.store.git.commit(String(repo.id), call.params.sha ?? '');
  return commit === null ? notFound() : jsonReply(describeGitCommit(call.github, repo, commit));
}

/** GET …/commits: `sha` is where to start (main when absent), `path` a file or folder that they changed. */
export function listCommits(call: Call, repo: Repo): Reply {
  const { store } = call.github;
  const from = resolveCommit(store, repo, call.query.get('sha') ?? '');
  if (from === null) return notFound();
  const path = call.query.get('path');
  const touches = (changed: string) => changed === path || changed.startsWith(`${path}/`);
  const commits = [...store.git.ancestors(String(repo.id), from)].filter(
    ({ seq }) => path === null || path === '' || store.git.changes(seq).some((change) => touches(change.path)),
  );
  return paged(call, commits, (commit) => describeCommit(call.github, repo, commit));
}

/** GET …/commits/{ref}: with what it changed. */
export function getCommit(call: Call, repo: Repo): Reply {
  const { git } = call.github.store;
  const id = resolveCommit(call.github.store, repo, call.params.rest ?? '');
  const commit = id === null ? null : git.commit(String(repo.id), id);
  if (commit === null) return notFound();
  const files = describeFiles(call.github, repo, { base: commit.parent, head: commit.id });
  return jsonReply({ ...describeCommit(call.github, repo, commit), files });
}
