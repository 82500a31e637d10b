import type { Board } from '../../boards/board.ts';
import type { Actor } from '../../threads/thread.ts';
import { PlatformFault } from '../platform-fault.ts';
import type { MaintainerRight } from '../surface.ts';
import type { GithubPeople } from './people-calls.ts';

/**
 * Whether the board's rule lets this account of GitHub decide, asked there now: listed logins are compared by id, teams are
 * asked with the login that this id has now. What cannot be asked entitles nobody and is said as 'unresolvable'.
 */
export async function maintainerOnGithub(
  actor: Actor,
  { logins, teams }: Board['maintainers']['github'],
  people: GithubPeople,
): Promise<MaintainerRight> {
  if (actor.platform !== 'github' || !/^\d+$/.test(actor.id)) return { entitled: false, reason: 'unresolvable' };
  const listed = await Promise.all(
    logins.map((login) => answerOf(async () => (await people.actorByLogin(login))?.id === actor.id)),
  );
  if (listed.includes(true)) return { entitled: true, reason: 'listed' };
  const inTeams = await Promise.all(
    teams.map((team) =>
      answerOf(async () => {
        const login = await people.loginOf(actor.id);
        return login !== null && (await people.isMember(team, login));
      }),
    ),
  );
  if (inTeams.includes(true)) return { entitled: true, reason: 'organisation-role' };
  const unseen = [...listed, ...inTeams].includes(null);
  return { entitled: false, reason: unseen ? 'unresolvable' : 'not-a-maintainer' };
}

/** null: GitHub could not be asked. */
async function answerOf(question: () => Promise<boolean>): Promise<boolean | null> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof PlatformFault) return null;
    throw error;
  }
}
