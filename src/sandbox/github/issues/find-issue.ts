import type { Issue } from '../store/issue.ts';
import type { GitHubStore } from '../store/open-github-store.ts';
import type { Repo } from '../store/repo.ts';

/** The issue or pull request with a number. */
export function findIssue(store: GitHubStore, repo: Repo, number: number): Issue | null {
  return store.issues.group(String(repo.id)).find((issue) => issue.number === number) ?? null;
}
