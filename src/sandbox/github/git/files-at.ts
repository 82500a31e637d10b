import type { GitHubStore } from '../store/open-github-store.ts';
import type { Repo } from '../store/repo.ts';

export type Files = [path: string, oid: string][];

/** All files of a commit with their blobs. */
export function filesAt({ git }: GitHubStore, repo: Repo, commit: string): Files {
  const tree = git.tree(String(repo.id), commit);
  return tree.under('').flatMap((path): Files => {
    const oid = tree.get(path);
    return oid === null ? [] : [[path, oid]];
  });
}
