import type { GatewayGuildCreateDispatchData } from 'discord-api-types/v10';
import type { DiscordStore } from '../store/open-discord-store.ts';
import type { Wire } from '../wire.ts';
import { describeChannel } from './describe-channel.ts';
import { describeGuild } from './describe-guild.ts';
import { describeMember } from './describe-member.ts';

/** GUILD_CREATE: the guild with its channels, open threads and members, as sent after READY. */
export function describeGuildCreate(store: DiscordStore): Wire<GatewayGuildCreateDispatchData> {
  const channels = Array.from(store.channels.values(), (channel) => describeChannel(store, channel));
  const members = Array.from(store.members.values(), describeMember);
  return {
    ...describeGuild(store),
    joined_at: '2023-12-01T00:00:00.000000+00:00',
    large: false,
    unavailable: false,
    member_count: members.length,
    members,
    channels: channels.flatMap((channel) => (channel.type === 0 ? channel : [])),
    threads: channels.flatMap((channel) =>
      channel.type === 11 && channel.thread_metadata?.archived === false ? channel : [],
    ),
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
  };
}
