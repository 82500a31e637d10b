import type { Discord, DispatchEvent } from '../discord.ts';
import { guild } from '../guild.ts';
import type { Message } from '../store/message.ts';
import { describeMember } from './describe-member.ts';
import { describeMessage } from './describe-message.ts';

const guildMessages = 1 << 9;

/** MESSAGE_CREATE, _UPDATE or _DELETE. Without the intent for content only the bot's own messages and those that mention it have any. */
export function messageEvent(
  discord: Discord,
  message: Message,
  change: 'CREATE' | 'UPDATE' | 'DELETE',
): DispatchEvent {
  const where = { id: message.id, channel_id: message.channelId, guild_id: guild.id };
  const told = { name: `MESSAGE_${change}`, intent: guildMessages } as const;
  if (change === 'DELETE') return { ...told, data: where };
  const author = discord.store.members.get(message.authorId);
  const { user: _user, ...member } = author === null ? { user: null } : describeMember(author);
  const data = { ...describeMessage(discord, message), guild_id: guild.id, member };
  const isOpen = message.authorId === guild.applicationId || data.mentions.some(({ id }) => id === guild.applicationId);
  return { ...told, data, ...(isOpen ? {} : { reduced: { ...data, content: '', embeds: [], components: [] } }) };
}
