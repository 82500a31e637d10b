import { randomBytes } from 'node:crypto';
import type { Hub } from '../hub.ts';
import type { SeedUser } from '../hub-seed.ts';
import { ensureAccount } from './ensure-account.ts';

/** An account with a token. */
export function seedUser(hub: Hub, user: SeedUser): void {
  const account = ensureAccount(hub, { name: user.login, type: 'user' });
  hub.store.accounts.put({ ...account, fullName: user.fullName ?? user.login, isPro: user.isPro ?? false });
  hub.store.tokens.put({
    token: user.token ?? `hf_${randomBytes(17).toString('hex')}`,
    userId: account.id,
    role: user.tokenRole ?? 'write',
    createdAt: hub.clock().toISOString(),
    oauthApp: null,
    scope: null,
    expiresAt: null,
  });
}
