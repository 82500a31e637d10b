import type { Board } from '../../boards/board.ts';
import type { Actor } from '../../threads/thread.ts';
import { PlatformFault } from '../platform-fault.ts';
import type { MaintainerRight } from '../surface.ts';
import { memberAnswer, readAnswer } from './api/answers.ts';
import type { DiscordApi } from './api/discord-api.ts';

/**
 * Whether the board's rule lets this account decide: it is listed by its id, or a member of the board's guild with one of the
 * listed roles, asked at Discord now. Whoever left the guild has no role; what cannot be asked entitles nobody.
 */
export async function maintainerOnDiscord(
  actor: Actor,
  { maintainers, discord }: Pick<Board, 'maintainers' | 'discord'>,
  api: DiscordApi,
): Promise<MaintainerRight> {
  const { users, roles } = maintainers.discord;
  if (users.includes(actor.id)) return { entitled: true, reason: 'listed' };
  const nobody: MaintainerRight = { entitled: false, reason: 'not-a-maintainer' };
  if (roles.length === 0 || discord === undefined || !/^\d+$/.test(actor.id)) return nobody;
  const path = `/guilds/${discord.guild}/members/${actor.id}` as const;
  try {
    const member = readAnswer(memberAnswer, await api.call('GET', path), `GET ${path}`);
    return member.roles.some((role) => roles.includes(role)) ? { entitled: true, reason: 'organisation-role' } : nobody;
  } catch (fault) {
    if (!(fault instanceof PlatformFault)) throw fault;
    // 10007: no member of the guild; 10013: no such account.
    if (fault.code === '10007' || fault.code === '10013') return nobody;
    return { entitled: false, reason: 'unresolvable' };
  }
}
