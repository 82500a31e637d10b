import { findAccount } from '../identity/find-account.ts';
import type { Account } from '../store/account.ts';
import type { GitHubStore } from '../store/open-github-store.ts';

/** The account with a login, made when there is none. */
export function ensureAccount(
  store: GitHubStore,
  account: Pick<Account, 'login' | 'type' | 'name' | 'createdAt'>,
): Account {
  return findAccount(store, account.login) ?? store.accounts.put({ id: store.nextId(), ...account });
}
