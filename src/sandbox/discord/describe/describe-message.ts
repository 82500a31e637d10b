import type { APIMessage } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { guild } from '../guild.ts';
import type { Interaction } from '../store/interaction.ts';
import type { Message } from '../store/message.ts';
import type { Wire } from '../wire.ts';
import { describeUser } from './describe-user.ts';

type Metadata = Wire<NonNullable<APIMessage['interaction_metadata']>>;

function metadata({ store }: Discord, interaction: Interaction): Metadata | null {
  const user = store.members.get(interaction.userId);
  if (user === null) return null;
  const shared = { id: interaction.id, user: describeUser(user), authorizing_integration_owners: { 0: guild.id } };
  const run = { ...shared, type: 2 } as const;
  const pressed = { ...shared, type: 3, interacted_message_id: interaction.messageId ?? '' } as const;
  if (interaction.type === 3) return pressed;
  if (interaction.type !== 5) return run;
  return { ...shared, type: 5, triggering_interaction_metadata: interaction.messageId === null ? run : pressed };
}

function typeOf({ replyTo }: Message, interaction: Interaction | null): 0 | 19 | 20 | 23 {
  if (interaction?.type === 2) return interaction.messageId === null ? 20 : 23;
  return replyTo === null ? 0 : 19;
}

/** A message as the REST API and the gateway tell it. Mentions are what the text names, whoever is told of it. */
export function describeMessage(discord: Discord, message: Message): Wire<APIMessage> {
  const { store } = discord;
  const author = store.members.get(message.authorId);
  if (author === null) throw new Error(`message ${message.id} has no author`);
  const interaction = message.interactionId === null ? null : store.interactions.get(message.interactionId);
  const named = Array.from(message.content.matchAll(/<@!?(\d+)>/g), ([, id]) => store.members.get(id ?? ''));
  const answering = interaction === null ? null : metadata(discord, interaction);
  const { replyTo, nonce } = message;
  return {
    id: message.id,
    channel_id: message.channelId,
    author: describeUser(author),
    content: message.content,
    timestamp: message.at,
    edited_timestamp: message.editedAt,
    tts: false,
    type: typeOf(message, interaction),
    flags: message.flags,
    embeds: message.embeds,
    components: message.components,
    attachments: [],
    pinned: false,
    mention_everyone: message.notifies.includes('everyone'),
    mention_roles: Array.from(message.content.matchAll(/<@&(\d+)>/g), ([, id]) => id ?? ''),
    mentions: named.flatMap((user) => (user === null ? [] : describeUser(user))),
    ...(nonce === null ? {} : { nonce }),
    ...(interaction === null ? {} : { application_id: guild.applicationId, webhook_id: guild.applicationId }),
    ...(answering === null ? {} : { interaction_metadata: answering }),
    ...(replyTo === null ? {} : { message_reference: { channel_id: message.channelId, message_id: replyTo } }),
  };
}
