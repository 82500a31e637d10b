import { findAccount } from '../identity/find-account.ts';
import type { GitHubStore } from '../store/open-github-store.ts';
import type { Repo } from '../store/repo.ts';

/** A repository by owner and name, whatever the case of their letters. */
export function findRepo(store: GitHubStore, owner: string, name: string): Repo | null {
  const account = findAccount(store, owner);
  return account === null ? null : (store.repos.group(`${account.id} ${name.toLowerCase()}`)[0] ?? null);
}
