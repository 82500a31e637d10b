import type { CallbackBody } from '../bodies/callback-body.ts';
import type { Discord } from '../discord.ts';
import { guild } from '../guild.ts';
import { addMessage } from '../messages/add-message.ts';
import { changeMessage } from '../messages/change-message.ts';
import { bits } from '../store/bits.ts';
import type { Interaction } from '../store/interaction.ts';
import type { Answer } from './answer.ts';

const kinds = { 4: 'message', 5: 'thinking', 6: 'update-later', 7: 'update', 8: 'choices', 9: 'modal' } as const;

/** Message that the answer makes or changes; `@original` from then on. */
function originalOf(discord: Discord, interaction: Interaction, body: CallbackBody): string | null {
  const { id, channelId, userId, messageId } = interaction;
  if (body.type === 4 || body.type === 5) {
    const data = body.data ?? {};
    const ephemeral = (data.flags ?? 0) & bits.ephemeral;
    const thinking = body.type === 5 ? bits.loading : 0;
    const addressee = ephemeral === 0 ? null : userId;
    const place = { channelId, authorId: guild.applicationId, interactionId: id, addressee };
    return addMessage(discord, { ...place, body: data, flags: ephemeral | thinking }).id;
  }
  if (body.type !== 6 && body.type !== 7) return null;
  const message = messageId === null ? null : discord.store.messages.get(messageId);
  if (message !== null && body.type === 7) changeMessage(discord, message, body.data ?? {});
  return messageId;
}

/** Carries out a callback that `whyNotAnswer` let through, and wakes whoever waits for it after the commit. */
export function applyAnswer(
  discord: Discord,
  interaction: Interaction,
  body: Exclude<CallbackBody, { type: 1 }>,
): Answer {
  const { store } = discord;
  const originalId = originalOf(discord, interaction, body);
  const choices = body.type === 8 ? body.data.choices : null;
  const modal = body.type === 9 ? body.data : null;
  store.interactions.put({ ...interaction, answer: body.type, originalId, choices, modal });
  const answer = { interactionId: interaction.id, kind: kinds[body.type], messageId: originalId, choices, modal };
  store.database.afterCommit(() => discord.answered(answer));
  return answer;
}
