import { describeMessage } from '../describe/describe-message.ts';
import type { Discord } from '../discord.ts';
import { interactionBase } from '../interactions/interaction-base.ts';
import { startInteraction } from '../interactions/start-interaction.ts';
import { refuse } from './refuse.ts';
import { type Outcome, toOutcome } from './to-outcome.ts';
import { visibleMessage } from './visible-message.ts';

/** Uses a command from the menu of a message. */
export async function useMenu(
  discord: Discord,
  userId: string,
  { messageId, name }: { messageId: string; name: string },
): Promise<Outcome> {
  const { store } = discord;
  const command = [...store.commands.values()].find(({ body }) => body.type === 3 && body.name === name);
  if (command === undefined) return refuse('unknown-command', name);
  const message = visibleMessage(store, userId, messageId);
  if (message === null) return refuse('unknown-message', messageId);
  const started = { type: 2, userId, channelId: message.channelId, name, messageId } as const;
  const where = command.guildId === null ? {} : { guild_id: command.guildId };
  const resolved = { messages: { [messageId]: describeMessage(discord, message) } };
  const data = { id: command.id, name, type: 3, target_id: messageId, resolved, ...where } as const;
  return toOutcome(
    await startInteraction(discord, started, (interaction) => ({
      ...interactionBase(discord, interaction),
      type: 2,
      data,
    })),
  );
}
