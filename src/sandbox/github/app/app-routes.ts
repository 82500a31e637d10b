import type { components } from '@octokit/openapi-types';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Handler } from '../http/call.ts';
import { nodeId } from '../http/node-id.ts';
import { notFound } from '../http/not-found.ts';
import { describeUser } from '../identity/describe-user.ts';
import { onRepo } from '../repos/on-repo.ts';
import { describeInstallation } from './describe-installation.ts';
import { changeHookConfig, hookConfig } from './hook-config.ts';
import { makeToken } from './make-token.ts';
import { onApp } from './on-app.ts';

function theApp({ github }: Call): Reply {
  const { app, store, origin } = github;
  const owner = store.accounts.get(String(app.ownerId));
  if (owner === null) return notFound();
  const integration: components['schemas']['integration'] = {
    id: app.id,
    slug: app.slug,
    node_id: nodeId('A', app.id),
    owner: describeUser(github, owner),
    name: app.name,
    description: null,
    external_url: origin,
    html_url: `${origin}/apps/${app.slug}`,
    created_at: owner.createdAt,
    updated_at: owner.createdAt,
    permissions: Object.fromEntries(Object.entries(app.permissions)),
    events: ['issues', 'issue_comment', 'pull_request'],
    installations_count: 1,
  };
  return jsonReply(integration);
}

function installation(call: Call): Reply {
  if (call.params.installation !== String(call.github.app.installationId)) return notFound();
  return jsonReply(describeInstallation(call.github));
}

/** What the app asks about itself with its JWT, and the token for its installation. */
export const appRoutes: [string, string, Handler][] = [
  ['GET', '/app', onApp(theApp)],
  ['GET', '/app/installations', onApp((call) => jsonReply([describeInstallation(call.github)]))],
  ['GET', '/app/installations/:installation{[0-9]+}', onApp(installation)],
  ['POST', '/app/installations/:installation{[0-9]+}/access_tokens', onApp(makeToken)],
  [
    'GET',
    '/repos/:owner/:repo/installation',
    onApp(
      onRepo((call, repo) =>
        repo.ownerId === call.github.app.ownerId ? jsonReply(describeInstallation(call.github)) : notFound(),
      ),
    ),
  ],
  ['GET', '/app/hook/config', onApp(hookConfig)],
  ['PATCH', '/app/hook/config', onApp(changeHookConfig)],
];
