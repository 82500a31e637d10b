import type { Account, Role } from '../store/account.ts';

/** Role of a user in an account: one's own account counts as admin, no membership as null. */
export function roleIn(owner: Account | null, userId: string): Role | null {
  if (owner === null) return null;
  if (owner.id === userId) return 'admin';
  return owner.members.find((member) => member.userId === userId)?.role ?? null;
}
