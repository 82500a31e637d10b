import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';
import type { FileChange } from './file-change.ts';
import { findRenames } from './find-renames.ts';
import { unifiedDiff } from './unified-diff.ts';

/** Git diff between the trees of two commits of a repo; large files show their pointers. */
export function diffCommits(store: HubStore, repo: Repo, range: { base: string; head: string }): string {
  const { git } = store;
  const text = (oid: string | null) => (oid === null ? null : git.blobs.text(oid));
  const changes = git.diff(repo.id, range.base, range.head).map(
    ({ path, oldOid, newOid }): FileChange => ({
      path,
      oldPath: path,
      oldOid,
      newOid,
      oldText: text(oldOid),
      newText: text(newOid),
    }),
  );
  return unifiedDiff(findRenames(changes));
}
