import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { avatarUrl } from './avatar-url.ts';
import { organisationsOf } from './organisations-of.ts';

/** GET /api/whoami-v2 (hub-api.md §5.1). */
export function whoami(call: Call): Reply {
  const { caller, hub } = call;
  if (caller === null) return refusal(401, 'Invalid username or password.');
  const { account, token } = caller;
  return jsonReply({
    type: 'user',
    id: account.id,
    name: account.name,
    fullname: account.fullName,
    email: `${account.name.toLowerCase()}@sandbox.invalid`,
    emailVerified: true,
    isPro: account.isPro,
    canPay: false,
    avatarUrl: avatarUrl(hub, account.name),
    orgs: organisationsOf(hub.store, account.id).map(({ organisation, role }) => ({
      type: 'org',
      id: organisation.id,
      name: organisation.name,
      fullname: organisation.fullName,
      avatarUrl: avatarUrl(hub, organisation.name),
      roleInOrg: role,
      isEnterprise: false,
    })),
    auth:
      token.oauthApp === null
        ? {
            type: 'access_token',
            accessToken: { displayName: 'sandbox', role: token.role, createdAt: token.createdAt },
          }
        : { type: 'oauth', expiresAt: token.expiresAt, resource: { sub: account.id } },
  });
}
