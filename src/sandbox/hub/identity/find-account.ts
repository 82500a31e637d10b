import type { Account } from '../store/account.ts';
import type { HubStore } from '../store/open-hub-store.ts';

/** Account by login, whatever its case. */
export function findAccount(store: HubStore, name: string): Account | null {
  return store.accounts.group(name.toLowerCase())[0] ?? null;
}
