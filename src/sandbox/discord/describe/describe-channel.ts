import type { APIPublicThreadChannel, APITextChannel } from 'discord-api-types/v10';
import { guild } from '../guild.ts';
import type { Channel } from '../store/channel.ts';
import type { DiscordStore } from '../store/open-discord-store.ts';

/** A text channel (type 0) or public thread (11) with the id of its last message. */
export function describeChannel(store: DiscordStore, channel: Channel): APITextChannel | APIPublicThreadChannel {
  const { id, name, position, thread } = channel;
  const messages = store.messages.group(id).filter(({ addressee }) => addressee === null);
  const shared = { id, name, guild_id: guild.id, last_message_id: messages.at(-1)?.id ?? null, rate_limit_per_user: 0 };
  if (thread === null) return { ...shared, type: 0, position, permission_overwrites: [], parent_id: null, nsfw: false };
  return {
    ...shared,
    type: 11,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    message_count: messages.length,
    member_count: 1,
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      auto_archive_duration: thread.lasting,
      archive_timestamp: thread.at,
      create_timestamp: thread.at,
    },
  };
}
