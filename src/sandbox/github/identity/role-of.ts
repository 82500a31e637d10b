import type { GitHubStore } from '../store/open-github-store.ts';
import { type Repo, type Role, roles } from '../store/repo.ts';

/** What an account may do in a repository: the most that ownership, collaboration, its teams and the repository's being public give. */
export function roleOf(store: GitHubStore, repo: Repo, accountId: number | null): Role {
  const teams = [...store.teams.values()].filter(
    (team) => team.organisationId === repo.ownerId && team.members.some((member) => member.accountId === accountId),
  );
  const given: Role[] = [
    repo.private ? 'none' : 'read',
    ...(accountId === repo.ownerId ? (['admin'] as const) : []),
    ...repo.collaborators.filter((collaborator) => collaborator.accountId === accountId).map(({ role }) => role),
    ...teams.map(({ repoRole }) => repoRole),
  ];
  return given.reduce((most, role) => (roles.indexOf(role) > roles.indexOf(most) ? role : most));
}
