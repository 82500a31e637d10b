import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';
import { describeUserById } from '../identity/describe-user-by-id.ts';

/** The one installation: on all repositories of the account that owns the board. */
export function describeInstallation(github: GitHub): components['schemas']['installation'] {
  const { app, origin, store } = github;
  const account = store.accounts.get(String(app.ownerId));
  const url = `${origin}/app/installations/${app.installationId}`;
  const since = account?.createdAt ?? new Date(0).toISOString();
  return {
    id: app.installationId,
    account: describeUserById(github, app.ownerId),
    repository_selection: 'all',
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${origin}/installation/repositories`,
    html_url: `${origin}/organizations/${account?.login}/settings/installations/${app.installationId}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: app.ownerId,
    target_type: account?.type ?? 'Organization',
    permissions: app.permissions,
    events: ['issues', 'issue_comment', 'pull_request'],
    created_at: since,
    updated_at: since,
    single_file_name: null,
    suspended_by: null,
    suspended_at: null,
  };
}
