import { z } from 'zod';
import { Collection } from '../../hub/store/collection.ts';
import { HubDatabase } from '../../hub/store/hub-database.ts';
import { type Channel, channel } from './channel.ts';
import { type Command, command } from './command.ts';
import { type Interaction, interaction } from './interaction.ts';
import { type Member, member } from './member.ts';
import { type Message, message } from './message.ts';

const setting = z.strictObject({ name: z.enum(['private-key', 'interactions-endpoint']), value: z.string() });

export interface DiscordStore {
  database: HubDatabase;
  members: Collection<Member>;
  channels: Collection<Channel>;
  /** By id, grouped by channel, oldest first. */
  messages: Collection<Message>;
  /** By id, grouped by token. */
  interactions: Collection<Interaction>;
  /** By id, grouped by guild id or `global`. */
  commands: Collection<Command>;
  settings: Collection<z.infer<typeof setting>>;
}

/** Opens the store in a directory, or in memory when it is null. */
export function openDiscordStore(directory: string | null): DiscordStore {
  const database = new HubDatabase(directory, 'discord.sqlite');
  const keyOf = (value: { id: string }) => value.id;
  return {
    database,
    members: new Collection(database, { name: 'members', schema: member, keyOf }),
    channels: new Collection(database, { name: 'channels', schema: channel, keyOf }),
    messages: new Collection(database, {
      name: 'messages',
      schema: message,
      keyOf,
      groupOf: (value) => value.channelId,
    }),
    interactions: new Collection(database, {
      name: 'interactions',
      schema: interaction,
      keyOf,
      groupOf: (value) => value.token,
    }),
    commands: new Collection(database, {
      name: 'commands',
      schema: command,
      keyOf,
      groupOf: (value) => value.guildId ?? 'global',
    }),
    settings: new Collection(database, { name: 'settings', schema: setting, keyOf: (value) => value.name }),
  };
}
