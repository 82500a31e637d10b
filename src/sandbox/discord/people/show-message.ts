import type { APIEmbed } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { guild } from '../guild.ts';
import { bits } from '../store/bits.ts';
import type { Message } from '../store/message.ts';
import type { Wire } from '../wire.ts';

/** A message as somebody sees it in the channel. */
export interface ShownMessage {
  id: string;
  channel: string;
  author: { id: string; login: string };
  text: string;
  embeds: Wire<APIEmbed>[];
  /** `style`: 3 green, 4 red, 5 a link, as Discord numbers them. */
  buttons: { label: string; style: number; customId: string | null; url: string | null; disabled: boolean }[];
  /** Only its addressee sees it. */
  ephemeral: boolean;
  /** The app has answered, but only that it will. */
  thinking: boolean;
  edited: boolean;
  at: string;
  /** The act that it answers. */
  answers: { interactionId: string; login: string; name: string } | null;
  replyTo: string | null;
  /** Logins, names of roles and `everyone` that were notified of it. */
  notifies: string[];
}

export function showMessage({ store }: Discord, message: Message): ShownMessage {
  const interaction = message.interactionId === null ? null : store.interactions.get(message.interactionId);
  const loginOf = (id: string) => store.members.get(id)?.login ?? null;
  const nameOf = (id: string) => loginOf(id) ?? guild.roles.find((role) => role.id === id)?.name ?? id;
  return {
    id: message.id,
    channel: store.channels.get(message.channelId)?.name ?? message.channelId,
    author: { id: message.authorId, login: nameOf(message.authorId) },
    text: message.content,
    embeds: message.embeds,
    buttons: message.components.flatMap(({ components }) =>
      components.map((one) => ({
        label: 'label' in one ? (one.label ?? '') : '',
        style: one.style,
        customId: 'custom_id' in one ? one.custom_id : null,
        url: 'url' in one ? one.url : null,
        disabled: one.disabled ?? false,
      })),
    ),
    ephemeral: message.addressee !== null,
    thinking: (message.flags & bits.loading) !== 0,
    edited: message.editedAt !== null,
    at: message.at,
    answers:
      interaction === null
        ? null
        : { interactionId: interaction.id, login: nameOf(interaction.userId), name: interaction.name },
    replyTo: message.replyTo,
    notifies: message.notifies.map(nameOf),
  };
}
