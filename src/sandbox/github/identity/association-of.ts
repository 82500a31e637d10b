import type { components } from '@octokit/openapi-types';
import type { GitHubStore } from '../store/open-github-store.ts';
import type { Repo } from '../store/repo.ts';

/** How an author belongs to a repository. Membership in a team counts as membership in the organisation. */
export function associationOf(
  store: GitHubStore,
  repo: Repo,
  accountId: number,
): components['schemas']['author-association'] {
  if (accountId === repo.ownerId) return 'OWNER';
  const teams = [...store.teams.values()].filter(({ organisationId }) => organisationId === repo.ownerId);
  if (teams.some(({ members }) => members.some((member) => member.accountId === accountId))) return 'MEMBER';
  if (repo.collaborators.some((collaborator) => collaborator.accountId === accountId)) return 'COLLABORATOR';
  return 'NONE';
}
