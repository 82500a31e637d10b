import type { components } from '@octokit/openapi-types';
import type { GitHub } from '../github.ts';
import { nodeId } from '../http/node-id.ts';
import { describeUser } from '../identity/describe-user.ts';
import type { Repo } from '../store/repo.ts';
import { fullName } from './full-name.ts';

export type DescribedRepo = Pick<
  components['schemas']['full-repository'],
  | 'id'
  | 'node_id'
  | 'name'
  | 'full_name'
  | 'owner'
  | 'private'
  | 'html_url'
  | 'description'
  | 'fork'
  | 'url'
  | 'contents_url'
  | 'issues_url'
  | 'pulls_url'
  | 'created_at'
  | 'updated_at'
  | 'default_branch'
  | 'has_issues'
  | 'archived'
  | 'disabled'
  | 'visibility'
>;

/** A repository without the official description's many further addresses and counts. */
export function describeRepo(github: GitHub, repo: Repo): DescribedRepo {
  const { store, origin } = github;
  const owner = store.accounts.get(String(repo.ownerId));
  if (owner === null) throw new Error(`repository ${repo.name} has no owner`);
  const name = fullName(store, repo);
  const url = `${origin}/repos/${name}`;
  return {
    id: repo.id,
    node_id: nodeId('R', repo.id),
    name: repo.name,
    full_name: name,
    owner: describeUser(github, owner),
    private: repo.private,
    html_url: `${origin}/${name}`,
    description: repo.description,
    fork: false,
    url,
    contents_url: `${url}/contents/{+path}`,
    issues_url: `${url}/issues{/number}`,
    pulls_url: `${url}/pulls{/number}`,
    created_at: repo.createdAt,
    updated_at: repo.createdAt,
    default_branch: 'main',
    has_issues: true,
    archived: false,
    disabled: false,
    visibility: repo.private ? 'private' : 'public',
  };
}
