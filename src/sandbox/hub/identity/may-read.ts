import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';
import { roleIn } from './role-in.ts';

/** Public repos: everyone. Private ones: their owner and members of the organisation with a role. */
export function mayRead(store: HubStore, repo: Repo, userId: string | null): boolean {
  if (!repo.private) return true;
  if (userId === null) return false;
  const role = roleIn(store.accounts.get(repo.ownerId), userId);
  return role !== null && role !== 'no_access';
}
