import type { APIApplicationCommandInteraction } from 'discord-api-types/v10';
import { describeChannel } from '../describe/describe-channel.ts';
import { describeMember } from '../describe/describe-member.ts';
import type { Discord } from '../discord.ts';
import { guild } from '../guild.ts';
import type { Interaction } from '../store/interaction.ts';
import type { Wire } from '../wire.ts';

type Shared = Omit<Required<Wire<APIApplicationCommandInteraction>>, 'type' | 'data' | 'user' | 'message'>;

/** What every interaction in a guild says: who, where, under which rights, and the token to answer with. */
export function interactionBase({ store }: Discord, { id, token, userId, channelId }: Interaction): Shared {
  const person = store.members.get(userId);
  const channel = store.channels.get(channelId);
  if (person === null || channel === null) throw new Error(`interaction ${id} has no person or no channel`);
  return {
    id,
    token,
    version: 1,
    application_id: guild.applicationId,
    guild_id: guild.id,
    guild: { id: guild.id, features: [], locale: 'en-US' },
    guild_locale: 'en-US',
    locale: 'en-US',
    channel_id: channelId,
    channel: describeChannel(store, channel),
    member: { ...describeMember(person), permissions: guild.permissions },
    app_permissions: guild.permissions,
    entitlements: [],
    authorizing_integration_owners: { 0: guild.id },
    context: 0,
    attachment_size_limit: 10_485_760,
  };
}
