import { conflictingPaths } from '../../hub/discussions/conflicting-paths.ts';
import type { Change } from '../../hub/store/commit.ts';
import type { Issue, Pull } from '../store/issue.ts';
import type { GitHubStore } from '../store/open-github-store.ts';

interface PullState {
  /** Tip of the base branch. */
  base: string;
  /** Where head and base went apart: what its changes are counted from. */
  mergeBase: string;
  changes: Change[];
  mergeable: boolean;
}

/** What a pull request would change, and whether that can be merged. INFERRED like on the Hub: a file changed on both sides is a conflict. */
export function pullState({ git, refs }: GitHubStore, { repoId: id, state }: Issue, pull: Pull): PullState {
  const repoId = String(id);
  const head = pull.headSha;
  const base = refs.get(`${repoId} refs/heads/${pull.baseRef}`)?.commit ?? head;
  // After a merge, everything of the head is on main: what it was is counted from the merge commit's parent.
  const merged = pull.mergeCommit === null ? null : (git.commit(repoId, pull.mergeCommit)?.parent ?? null);
  const line = new Set(Array.from(git.ancestors(repoId, merged ?? base), (commit) => commit.id));
  const meeting = [...git.ancestors(repoId, head)].find((commit) => line.has(commit.id));
  const mergeBase = meeting?.id ?? base;
  const changes = git.diff(repoId, mergeBase, head);
  const sides = { base: git.lookup(repoId, mergeBase), main: git.lookup(repoId, base), head: git.lookup(repoId, head) };
  const paths = changes.map(({ path }) => path);
  const mergeable = state === 'open' && conflictingPaths(paths, sides).length === 0;
  return { base, mergeBase, changes, mergeable };
}
