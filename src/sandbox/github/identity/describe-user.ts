import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import type { Account } from '../store/account.ts';

const codes = { User: 'U', Bot: 'BOT', Organization: 'O' } as const;

/** An account as it stands in other answers. */
export function describeUser(
  { origin }: Pick<GitHub, 'origin'>,
  account: Account,
): components['schemas']['simple-user'] {
  const url = `${origin}/users/${encodeURIComponent(account.login)}`;
  return {
    login: account.login,
    id: account.id,
    node_id: nodeId(codes[account.type], account.id),
    avatar_url: `${origin}/avatars/u/${account.id}`,
    gravatar_id: '',
    url,
    html_url: `${origin}/${account.login.replace(/^(.*)\[bot\]$/, 'apps/$1')}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: account.type,
    site_admin: false,
  };
}
