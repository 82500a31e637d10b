import type { Actor } from '../../threads/thread.ts';
import { PlatformFault } from '../platform-fault.ts';
import { askAnywhere } from './ask-anywhere.ts';
import type { GithubQuestion } from './ask-github.ts';
import type { GithubApp } from './github-app.ts';
import { account, teamMembership } from './schemas/app-answers.ts';

/** An answer about a login holds so long: names change hands. */
const keptMs = 60_000;
/** Logins that are remembered at most. */
const mostKept = 1000;

/** Who somebody on GitHub is. `owners`: accounts that may have installed the app; people can be asked for with the rights of any. */
export interface GithubPeople {
  actorByLogin(login: string): Promise<Actor | null>;
  /** What the account with this id is called now; null when it was deleted. */
  loginOf(id: string): Promise<string | null>;
  /** Whether somebody is an active member of `organisation/team` now; null when there is no such team or membership. */
  isMember(team: string, login: string): Promise<boolean>;
}

export function peopleCalls(app: GithubApp, owners: readonly string[]): GithubPeople {
  const known = new Map<string, { until: number; actor: Actor | null }>();

  async function lookUp(login: string): Promise<Actor | null> {
    if (!/^[\w-]+(\[bot\])?$/.test(login)) return null;
    const parameters = { username: login };
    const found = await orNull(
      askAnywhere(app, owners, { route: 'GET /users/{username}', parameters, answer: account }),
    );
    return found && { platform: 'github', id: String(found.id), login: found.login };
  }

  return {
    async actorByLogin(login) {
      const key = login.toLowerCase();
      const kept = known.get(key);
      if (kept && kept.until > app.now().getTime()) return kept.actor;
      const actor = await lookUp(login);
      if (known.size >= mostKept) known.clear();
      known.set(key, { until: app.now().getTime() + keptMs, actor });
      return actor;
    },
    async loginOf(id) {
      const route = 'GET /user/{account_id}';
      const found = await orNull(askAnywhere(app, owners, { route, parameters: { account_id: id }, answer: account }));
      return found?.login ?? null;
    },
    async isMember(team, username) {
      const [org = '', team_slug = ''] = team.split('/');
      const question: GithubQuestion<{ state: string }> = {
        route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
        parameters: { org, team_slug, username },
        answer: teamMembership,
      };
      return (await orNull(app.ask(org, question)))?.state === 'active';
    },
  };
}

async function orNull<Answer>(asked: Promise<Answer>): Promise<Answer | null> {
  try {
    return await asked;
  } catch (fault) {
    if (fault instanceof PlatformFault && fault.status === 404) return null;
    throw fault;
  }
}
