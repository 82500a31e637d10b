import type { APIModalSubmission } from 'discord-api-types/v10';
import { describeMessage } from '../describe/describe-message.ts';
import type { Discord } from '../discord.ts';
import { interactionBase } from '../interactions/interaction-base.ts';
import { startInteraction } from '../interactions/start-interaction.ts';
import { refuse } from './refuse.ts';
import { type Outcome, toOutcome } from './to-outcome.ts';

interface Submission {
  /** The interaction that was answered with the modal. */
  interactionId: string;
  /** Texts by custom id; a field left out keeps the text that it was opened with. */
  fields: Record<string, string>;
}

/** Fills in and sends the modal that an act of the same person opened. */
export async function submitModal(
  discord: Discord,
  userId: string,
  { interactionId, fields }: Submission,
): Promise<Outcome> {
  const { store } = discord;
  const opened = store.interactions.get(interactionId);
  if (opened === null || opened.modal === null) return refuse('unknown-modal', interactionId);
  if (opened.userId !== userId) return refuse('not-yours', interactionId);
  const inputs = opened.modal.components.map((one) => (one.type === 1 ? one.components[0] : one.component));
  const unknown = Object.keys(fields).find((name) => !inputs.some((input) => input?.custom_id === name));
  if (unknown !== undefined) return refuse('unknown-option', unknown);
  const components: APIModalSubmission['components'] = [];
  for (const [index, shown] of opened.modal.components.entries()) {
    const input = shown.type === 1 ? shown.components[0] : shown.component;
    if (input === undefined) continue;
    const { custom_id, required = true, min_length: min = 0, max_length: max = 4000 } = input;
    const value = fields[custom_id] ?? input.value ?? '';
    if (value === '' && required) return refuse('missing-field', custom_id);
    if (value !== '' && (value.length < min || value.length > max)) return refuse('wrong-length', custom_id);
    const text = { type: 4, id: index * 2 + 2, custom_id, value } as const;
    const id = index * 2 + 1;
    components.push(shown.type === 1 ? { type: 1, id, components: [text] } : { type: 18, id, component: text });
  }
  const { channelId, messageId } = opened;
  const message = messageId === null || opened.type !== 3 ? null : store.messages.get(messageId);
  const custom_id = opened.modal.custom_id;
  const started = { type: 5, userId, channelId, name: custom_id, messageId: message?.id ?? null } as const;
  return toOutcome(
    await startInteraction(discord, started, (interaction) => {
      const from = message === null ? {} : { message: describeMessage(discord, message) };
      return { ...interactionBase(discord, interaction), type: 5, data: { custom_id, components }, ...from };
    }),
  );
}
