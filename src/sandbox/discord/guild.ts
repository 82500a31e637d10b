import type { APIRole } from 'discord-api-types/v10';

// A number, not a literal: the official flags have no name for nothing.
const noFlags: number = 0;

/** Everything a member may do by default: see, write, react, use commands, write in threads. */
const usual = '277025508416';

function role(id: string, name: string, position: number): APIRole {
  const colors = { primary_color: 0, secondary_color: null, tertiary_color: null };
  const rest = { color: 0, colors, hoist: false, managed: false, mentionable: true, flags: noFlags };
  return { id, name, position, permissions: usual, ...rest };
}

const guildId = '1180000000000000200';
const maintainer = '1180000000000000201';

/** The sandbox's one guild. The bot's user has the application's id, as apps of today have; the role @everyone the guild's. */
export const guild = {
  id: guildId,
  name: 'Open LLM Leaderboard',
  applicationId: '1180000000000000100',
  botToken: 'sandbox.discord.steward',
  permissions: usual,
  maintainer,
  roles: [role(guildId, '@everyone', 0), role(maintainer, 'maintainer', 1)],
} as const;
