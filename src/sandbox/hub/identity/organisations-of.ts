import type { Account, Role } from '../store/account.ts';
import type { HubStore } from '../store/open-hub-store.ts';

/** Organisations that a user belongs to, with the role in each. */
export function organisationsOf(store: HubStore, userId: string): { organisation: Account; role: Role }[] {
  const found: { organisation: Account; role: Role }[] = [];
  for (const organisation of store.accounts.values()) {
    const membership = organisation.members.find((member) => member.userId === userId);
    if (membership !== undefined) found.push({ organisation, role: membership.role });
  }
  return found;
}
