import type { Caller } from '../http/call.ts';
import type { Hub } from '../hub.ts';

/** Who an Authorization header stands for; `invalid` when it names no live token (hub-api.md §1.2). */
export function authenticate(hub: Hub, header: string | null): Caller | null | 'invalid' {
  if (header === null) return null;
  const [scheme, credentials] = header.split(' ');
  let presented = credentials ?? '';
  // git-lfs clients send the token as the password of Basic credentials.
  if (scheme?.toLowerCase() === 'basic') presented = Buffer.from(presented, 'base64').toString().split(':')[1] ?? '';
  else if (scheme?.toLowerCase() !== 'bearer') return 'invalid';
  const token = hub.store.tokens.get(presented);
  if (token === null) return 'invalid';
  if (token.expiresAt !== null && token.expiresAt <= hub.clock().toISOString()) return 'invalid';
  const account = hub.store.accounts.get(token.userId);
  return account === null ? 'invalid' : { account, token };
}
