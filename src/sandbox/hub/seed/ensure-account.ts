import type { Hub } from '../hub.ts';
import { findAccount } from '../identity/find-account.ts';
import type { Account } from '../store/account.ts';
import { makeOid } from '../store/make-oid.ts';

/** The account of that name, made when there is none: without token, members or rights. */
export function ensureAccount(hub: Hub, wanted: { name: string; type: 'user' | 'org' }): Account {
  const known = findAccount(hub.store, wanted.name);
  if (known !== null) return known;
  const now = hub.clock();
  return hub.store.accounts.put({
    id: makeOid(now),
    type: wanted.type,
    name: wanted.name,
    fullName: wanted.name,
    isPro: false,
    createdAt: now.toISOString(),
    privateMembers: false,
    members: [],
  });
}
