import type { GatewayReadyDispatchData } from 'discord-api-types/v10';
import { applicationFlags } from '../describe/application-flags.ts';
import { describeGuildCreate } from '../describe/describe-guild-create.ts';
import { describeUser } from '../describe/describe-user.ts';
import type { Discord, DispatchEvent } from '../discord.ts';
import { guild } from '../guild.ts';

const guilds = 1 << 0;

/** READY, then GUILD_CREATE when the session asked for guilds. */
export function welcome(discord: Discord, sessionId: string): DispatchEvent[] {
  const bot = discord.store.members.get(guild.applicationId);
  if (bot === null) throw new Error('the guild has no bot');
  const ready: GatewayReadyDispatchData = {
    v: 10,
    user: describeUser(bot),
    guilds: [{ id: guild.id, unavailable: true }],
    session_id: sessionId,
    resume_gateway_url: discord.gatewayUrl(),
    shard: [0, 1],
    application: { id: guild.applicationId, flags: applicationFlags, flags_new: String(applicationFlags) },
  };
  return [
    { name: 'READY', data: ready, intent: 0 },
    { name: 'GUILD_CREATE', data: describeGuildCreate(discord.store), intent: guilds },
  ];
}
