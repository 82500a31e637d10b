import type { GitHubStore } from '../store/open-github-store.ts';
import type { Repo } from '../store/repo.ts';
import { type Files, filesAt } from './files-at.ts';
import { resolveCommit } from './resolve-commit.ts';
import { treeObjects } from './tree-objects.ts';

/** Files of a folder, with paths as seen from there; null when no such tree is among them. */
function folderWith(files: Files, sha: string): Files | null {
  for (const [folder, object] of treeObjects(files)) {
    if (object.sha !== sha) continue;
    const prefix = folder === '' ? '' : `${folder}/`;
    return files.flatMap(([path, oid]): Files => (path.startsWith(prefix) ? [[path.slice(prefix.length), oid]] : []));
  }
  return null;
}

/**
 * Files of a tree by its own id, or by a commit or branch. Trees are not stored: the histories of all branches are looked
 * through, newest first, which a sandbox's size allows.
 */
export function resolveTree(store: GitHubStore, repo: Repo, sha: string): Files | null {
  const commit = resolveCommit(store, repo, sha);
  if (commit !== null) return filesAt(store, repo, commit);
  const loose = store.trees.get(`${repo.id} ${sha}`);
  if (loose !== null) return loose.files;
  const seen = new Set<string>();
  for (const ref of store.refs.group(String(repo.id))) {
    for (const { id } of store.git.ancestors(String(repo.id), ref.commit)) {
      if (seen.has(id)) break;
      seen.add(id);
      const found = folderWith(filesAt(store, repo, id), sha);
      if (found !== null) return found;
    }
  }
  return null;
}
