import type { Caller } from '../http/call.ts';
import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';
import { roleIn } from './role-in.ts';

/** Owner, or organisation role admin or write; a contributor in repos of their own making (hub-api.md §5.2). */
export function mayWrite(store: HubStore, repo: Repo, caller: Caller | null): boolean {
  if (caller === null || caller.token.role === 'read') return false;
  const role = roleIn(store.accounts.get(repo.ownerId), caller.account.id);
  return role === 'admin' || role === 'write' || (role === 'contributor' && repo.creatorId === caller.account.id);
}
