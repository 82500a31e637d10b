import type { GitHubStore } from '../store/open-github-store.ts';
import type { Repo } from '../store/repo.ts';

/** `owner/name`. */
export function fullName(store: GitHubStore, repo: Repo): string {
  return `${store.accounts.get(String(repo.ownerId))?.login ?? 'ghost'}/${repo.name}`;
}
