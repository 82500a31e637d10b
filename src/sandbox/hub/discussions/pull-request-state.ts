import type { Change } from '../store/commit.ts';
import type { Discussion } from '../store/discussion.ts';
import type { HubStore } from '../store/open-hub-store.ts';
import { conflictingPaths } from './conflicting-paths.ts';

interface PullRequestState {
  head: string;
  /** The commit of main that its changes are counted from. */
  base: string;
  changes: Change[];
  conflicts: string[];
}

/** What a pull request would change and whether it can be merged; null once its ref is gone. */
export function pullRequestState(store: HubStore, discussion: Discussion): PullRequestState | null {
  const { git, refs } = store;
  const { repoId } = discussion;
  const head = refs.get(`${repoId} refs/pr/${discussion.num}`)?.commit;
  const mainTip = refs.get(`${repoId} ${discussion.base}`)?.commit;
  if (head === undefined || mainTip === undefined) return null;
  const base = git.mergeBase(repoId, head) ?? mainTip;
  const sides = { base: git.lookup(repoId, base), main: git.lookup(repoId, mainTip), head: git.lookup(repoId, head) };
  const changes = git.diff(repoId, base, head);
  const conflicts =
    discussion.status === 'merged'
      ? []
      : conflictingPaths(
          changes.map((change) => change.path),
          sides,
        );
  return { head, base, changes, conflicts };
}
