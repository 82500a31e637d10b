import type { components } from '@octokit/openapi-types';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call, Handler } from '../http/call.ts';
import { notFound } from '../http/not-found.ts';
import { refusal } from '../http/refusal.ts';
import { onRepo } from '../repos/on-repo.ts';
import type { Repo, Role } from '../store/repo.ts';
import type { Team } from '../store/team.ts';
import { describeUser } from './describe-user.ts';
import { findAccount } from './find-account.ts';
import { lacksRight } from './lacks-right.ts';
import { may } from './may.ts';
import { roleOf } from './role-of.ts';

/** GitHub's older field knows four: `maintain` counts as `write`, `triage` as `read`. */
const legacy: Record<Role, string> = {
  none: 'none',
  read: 'read',
  triage: 'read',
  write: 'write',
  maintain: 'write',
  admin: 'admin',
};

/** The team of an address; a refusal for who may not know of it. */
function askedTeam(call: Call): Team | Reply {
  const { store, app } = call.github;
  const { org = '', team: slug = '' } = call.params;
  const organisation = findAccount(store, org);
  const teams = [...store.teams.values()].filter(({ organisationId }) => organisationId === organisation?.id);
  if (call.caller === null) return refusal(401, 'Requires authentication');
  if (call.caller.as === 'installation' && app.permissions.members === undefined) return lacksRight(call);
  const asks = call.caller.account.id;
  const within = teams.some(({ members }) => members.some(({ accountId }) => accountId === asks));
  if (call.caller.as !== 'installation' && !within) return notFound();
  return teams.find((candidate) => candidate.slug === slug) ?? notFound();
}

/** GET /orgs/{org}/teams/{slug}: as much of it as tells that it is there. */
function teamBySlug(call: Call): Reply {
  const team = askedTeam(call);
  if ('body' in team) return team;
  const { id, slug } = team;
  const shown: Pick<components['schemas']['team-full'], 'id' | 'slug' | 'name' | 'url'> = {
    ...{ id, slug, name: slug, url: `${call.github.origin}/organizations/${team.organisationId}/team/${id}` },
  };
  return jsonReply(shown);
}

/** GET /orgs/{org}/teams/{slug}/memberships/{login}: 404 for who is not in it, and for who may not know. */
function teamMembership(call: Call): Reply {
  const { store, origin } = call.github;
  const { login = '' } = call.params;
  const team = askedTeam(call);
  if ('body' in team) return team;
  const account = findAccount(store, login);
  const member = team.members.find(({ accountId }) => accountId === account?.id);
  if (member === undefined) return notFound();
  const membership: components['schemas']['team-membership'] = {
    url: `${origin}/organizations/${team.organisationId}/team/${team.id}/memberships/${login}`,
    role: member.role,
    state: 'active',
  };
  return jsonReply(membership);
}

/** GET …/collaborators/{login}/permission: needs push access, or an installation. */
function collaboratorPermission(call: Call, repo: Repo): Reply {
  const { github } = call;
  if (!may(call, repo, { role: 'write', app: 'metadata', level: 'read' })) {
    return lacksRight(call, 'Must have push access to view collaborator permission.');
  }
  const account = findAccount(github.store, call.params.login ?? '');
  if (account === null) return notFound();
  const role = roleOf(github.store, repo, account.id);
  const permission: components['schemas']['repository-collaborator-permission'] = {
    permission: legacy[role],
    role_name: role,
    user: { ...describeUser(github, account), role_name: role },
  };
  return jsonReply(permission);
}

export const rightsRoutes: [string, string, Handler][] = [
  ['GET', '/orgs/:org/teams/:team', teamBySlug],
  ['GET', '/orgs/:org/teams/:team/memberships/:login', teamMembership],
  ['GET', '/repos/:owner/:repo/collaborators/:login/permission', onRepo(collaboratorPermission)],
];
