import type { GitHubStore } from '../store/open-github-store.ts';
import type { Repo } from '../store/repo.ts';
import { parentsOf } from './parents-of.ts';

/** Whether `older` is `newer` or one of its ancestors, by any parent: then a ref may go from the one to the other. */
export function isAncestor(
  { git }: GitHubStore,
  repo: Repo,
  { older, newer }: { older: string; newer: string },
): boolean {
  const seen = new Set<string>();
  const open = [newer];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (id === older) return true;
    if (seen.has(id)) continue;
    seen.add(id);
    const commit = git.commit(String(repo.id), id);
    if (commit !== null) open.push(...parentsOf(commit));
  }
  return false;
}
