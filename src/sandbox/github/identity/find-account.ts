import type { Account } from '../store/account.ts';
import type { GitHubStore } from '../store/open-github-store.ts';

/** An account by login, whatever the case of its letters. */
export function findAccount(store: GitHubStore, login: string): Account | null {
  return store.accounts.group(login.toLowerCase())[0] ?? null;
}
