import type { Hub } from '../hub.ts';
import { avatarUrl } from './avatar-url.ts';

/** An author as lists, details and `latest` show it, without isOwner and isOrgMember (hub-api.md §3.5). */
export function describeAuthor(hub: Hub, accountId: string): Record<string, unknown> | undefined {
  const account = hub.store.accounts.get(accountId);
  if (account === null) return undefined;
  const common = {
    _id: account.id,
    avatarUrl: avatarUrl(hub, account.name),
    fullname: account.fullName,
    name: account.name,
    type: account.type,
    isHf: false,
    isHfAdmin: false,
    isMod: false,
  };
  return account.type === 'user' ? { ...common, isPro: account.isPro } : common;
}
