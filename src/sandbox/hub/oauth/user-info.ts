import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import { avatarUrl } from '../identity/avatar-url.ts';
import { organisationsOf } from '../identity/organisations-of.ts';

/** GET and POST /oauth/userinfo: `sub` is the account's id; roles only with the scope read-memberships (hub-api.md §5.4). */
export function userInfo(call: Call): Reply {
  const { caller, hub } = call;
  if (caller === null) return refusal(401, 'Invalid username or password.');
  const { account, token } = caller;
  const withRoles = token.scope?.split(' ').includes('read-memberships') ?? false;
  return jsonReply({
    sub: account.id,
    name: account.fullName,
    preferred_username: account.name,
    profile: `${hub.origin}/${account.name}`,
    picture: avatarUrl(hub, account.name),
    isPro: account.isPro,
    orgs: organisationsOf(hub.store, account.id).map(({ organisation, role }) => ({
      sub: organisation.id,
      name: organisation.fullName,
      preferred_username: organisation.name,
      picture: avatarUrl(hub, organisation.name),
      ...(withRoles ? { roleInOrg: role } : {}),
    })),
  });
}
