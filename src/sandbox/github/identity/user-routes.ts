import type { components } from '@octokit/openapi-types';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Handler } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { refusal } from '../http/refusal.ts';
import type { Account } from '../store/account.ts';
import { describeUser } from './describe-user.ts';
import { findAccount } from './find-account.ts';

function publicUser({ github }: Call, account: Account | null): Reply {
  if (account === null) return notFound();
  const user: components['schemas']['public-user'] = {
    ...describeUser(github, account),
    name: account.name,
    company: null,
    blog: null,
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: account.createdAt,
    updated_at: account.createdAt,
  };
  return jsonReply(user);
}

/** GET /users/{login} (a bot's is `slug[bot]`), GET /user/{account_id} and GET /user, which only people have. */
export const userRoutes: [string, string, Handler][] = [
  ['GET', '/users/:login', (call) => publicUser(call, findAccount(call.github.store, call.params.login ?? ''))],
  ['GET', '/user/:id{[0-9]+}', (call) => publicUser(call, call.github.store.accounts.get(call.params.id ?? ''))],
  [
    'GET',
    '/user',
    (call) => {
      if (call.caller === null) return refusal(401, 'Requires authentication');
      if (call.caller.as !== 'person') return refusal(403, 'Resource not accessible by integration');
      return publicUser(call, call.caller.account);
    },
  ],
];
