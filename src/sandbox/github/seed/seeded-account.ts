import { findAccount } from '../identity/find-account.ts';
import type { Account } from '../store/account.ts';
import type { GitHubStore } from '../store/open-github-store.ts';

/** The account with a login; a seed that names another one is a defect. */
export function seededAccount(store: GitHubStore, login: string): Account {
  const account = findAccount(store, login);
  if (account === null) throw new Error(`the seed has no account ${login}`);
  return account;
}
