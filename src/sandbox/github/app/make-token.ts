import { randomBytes } from 'node:crypto';
import type { components } from '@octokit/openapi-types';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';

/** POST /app/installations/{id}/access_tokens: a token for an hour. UNKNOWN here: narrowing it to some repositories or rights. */
export function makeToken({ github, params }: Call): Reply {
  const { app, store, wallClock } = github;
  if (params.installation !== String(app.installationId)) return notFound();
  const expiresAt = new Date(wallClock().getTime() + 3_600_000).toISOString();
  const token = `ghs_${randomBytes(18).toString('hex')}`;
  store.tokens.put({ token, accountId: app.botId, kind: 'installation', expiresAt });
  const made: components['schemas']['installation-token'] = {
    token,
    // GitHub gives whole seconds.
    expires_at: expiresAt.replace(/\.\d+Z$/, 'Z'),
    permissions: app.permissions,
    repository_selection: 'all',
  };
  return jsonReply(made, 201);
}
