import type { FileChange } from './file-change.ts';
import { similarity } from './similarity.ts';

/**
 * Joins a removed and an added file of equal or similar text to one rename, as git does from 50 %. Similar texts are only
 * looked for in small diffs: the work grows with the square of the files.
 */
export function findRenames(changes: FileChange[]): FileChange[] {
  const removed = new Map(changes.filter((change) => change.newOid === null).map((change) => [change.path, change]));
  const added = changes.filter((change) => change.oldOid === null);
  const renames = new Map<string, FileChange>();
  const join = (from: FileChange, to: FileChange) => {
    removed.delete(from.path);
    renames.set(to.path, { ...to, oldPath: from.path, oldOid: from.oldOid, oldText: from.oldText });
  };
  const byOid = Map.groupBy(removed.values(), (change) => change.oldOid);
  for (const to of added) {
    const from = byOid.get(to.newOid)?.find((change) => removed.has(change.path));
    if (from !== undefined) join(from, to);
  }
  const unmatched = added.filter((to) => !renames.has(to.path));
  if (unmatched.length * removed.size <= 2500) {
    for (const to of unmatched) {
      const scored = [...removed.values()].map((from) => ({
        from,
        score: similarity(from.oldText ?? '', to.newText ?? ''),
      }));
      const best = scored.toSorted((a, b) => b.score - a.score)[0];
      if (best !== undefined && best.score >= 50) join(best.from, to);
    }
  }
  const used = new Set([...renames.values()].map((rename) => rename.oldPath));
  return changes
    .filter((change) => change.newOid !== null || !used.has(change.path))
    .map((change) => renames.get(change.path) ?? change);
}
