import type { Clock } from '../../clock.ts';
import type { Actor } from '../../threads/thread.ts';
import { openBoundedCache } from '../bounded-cache.ts';
import { nullWhenMissing } from './http/null-when-missing.ts';
import { parseAnswer } from './http/parse-answer.ts';
import { readPages } from './http/read-pages.ts';
import type { HubClient } from './hub-client.ts';
import type { HubFetch } from './hub-fetch.ts';
import { isRepoName } from './hub-place.ts';
import { memberRow, ownAccount, userOverview } from './schemas/people-answers.ts';

/** Logins rarely change hands; rights are checked by the id found here. */
const LOGIN_KNOWN_FOR_MS = 10 * 60 * 1000;

type PeopleCalls = Pick<HubClient, 'whoAmI' | 'userByLogin' | 'members'>;

/** Accounts and organisations (hub-api.md §5). */
export function peopleCalls(http: HubFetch, clock: Pick<Clock, 'now'>): PeopleCalls {
  const known = openBoundedCache<{ actor: Actor; until: number }>({ entries: 1000, bytes: 1000 });
  let own: Promise<Actor> | null = null;

  async function askWhoAmI(): Promise<Actor> {
    const { id, name } = parseAnswer(ownAccount, await http.read('/api/whoami-v2'));
    return { platform: 'hub', id, login: name };
  }

  return {
    whoAmI() {
      own ??= askWhoAmI().catch((error: unknown) => {
        own = null;
        throw error;
      });
      return own;
    },

    async userByLogin(login) {
      if (!isAccountName(login)) return null;
      const key = login.toLowerCase();
      const before = known.get(key);
      if (before && before.until > clock.now().getTime()) return before.actor;
      const answer = await nullWhenMissing(http.read(`/api/users/${login}/overview`));
      if (!answer) return null;
      const { _id, user } = parseAnswer(userOverview, answer);
      const actor: Actor = { platform: 'hub', id: _id, login: user };
      known.set(key, { actor, until: clock.now().getTime() + LOGIN_KNOWN_FOR_MS }, 1);
      return actor;
    },

    async *members(organisation) {
      const rows = readPages(http, `/api/organizations/${encodeURIComponent(organisation)}/members`, memberRow);
      for await (const { _id, user, role } of rows) yield { platform: 'hub', id: _id, login: user, role };
    },
  };
}

function isAccountName(login: string): boolean {
  return isRepoName(login) && !login.includes('/');
}
