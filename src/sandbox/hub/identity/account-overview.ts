import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import type { Account } from '../store/account.ts';
import { avatarUrl } from './avatar-url.ts';
import { findAccount } from './find-account.ts';
import { organisationsOf } from './organisations-of.ts';

function counts(call: Call, account: Account): Record<string, number> {
  const owned = [...call.hub.store.repos.values()].filter((repo) => repo.ownerId === account.id && !repo.private);
  return {
    numModels: owned.filter((repo) => repo.type === 'model').length,
    numDatasets: owned.filter((repo) => repo.type === 'dataset').length,
    numSpaces: owned.filter((repo) => repo.type === 'space').length,
  };
}

/** GET /api/users/{name}/overview and /api/organizations/{name}/overview (hub-api.md §5.2). */
export function accountOverview(type: 'user' | 'org'): (call: Call) => Reply {
  return (call) => {
    const account = findAccount(call.hub.store, call.params.name ?? '');
    if (account === null || account.type !== type) {
      return refusal(404, "Sorry, we can't find the page you are looking for.");
    }
    const common = {
      _id: account.id,
      fullname: account.fullName,
      avatarUrl: avatarUrl(call.hub, account.name),
      createdAt: account.createdAt,
      ...counts(call, account),
    };
    if (type === 'org') {
      return jsonReply({ ...common, name: account.name, numUsers: account.members.length, isVerified: false });
    }
    const orgs = organisationsOf(call.hub.store, account.id)
      .filter(({ organisation }) => !organisation.privateMembers)
      .map(({ organisation }) => ({
        id: organisation.id,
        name: organisation.name,
        fullname: organisation.fullName,
        avatarUrl: avatarUrl(call.hub, organisation.name),
      }));
    return jsonReply({ ...common, user: account.name, type: 'user', isPro: account.isPro, orgs });
  };
}
