import type { Actor, Platform } from '../threads/thread.ts';
import { accountName } from './account-name.ts';

/**
 * How an account is called on one platform: by its login; `github:octocat` when it is of another platform, because somebody else
 * may have that login here. Only a login can be mentioned, so that nobody is called for a namesake.
 */
export function nameOn(platform: Platform, account: Pick<Actor, 'platform' | 'login'>): string {
  return account.platform === platform ? account.login : accountName(account);
}
