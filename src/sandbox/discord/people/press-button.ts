import { describeMessage } from '../describe/describe-message.ts';
import type { Discord } from '../discord.ts';
import { interactionBase } from '../interactions/interaction-base.ts';
import { startInteraction } from '../interactions/start-interaction.ts';
import { refuse } from './refuse.ts';
import { type Outcome, toOutcome } from './to-outcome.ts';
import { visibleMessage } from './visible-message.ts';

/** Presses a button by its label or custom id; one that is disabled, gone or a link asks the app nothing. */
export async function pressButton(
  discord: Discord,
  userId: string,
  { messageId, button }: { messageId: string; button: string },
): Promise<Outcome> {
  const message = visibleMessage(discord.store, userId, messageId);
  if (message === null) return refuse('unknown-message', messageId);
  const buttons = message.components.flatMap(({ components }) =>
    components.flatMap((one) => ('custom_id' in one ? one : [])),
  );
  const found = buttons.find(({ label, custom_id: customId }) => customId === button || label === button);
  if (found === undefined) return refuse('unknown-button', button);
  if (found.disabled === true) return refuse('button-disabled', button);
  const { channelId } = message;
  const started = { type: 3, userId, channelId, name: found.custom_id, messageId } as const;
  const data = { component_type: 2, custom_id: found.custom_id } as const;
  return toOutcome(
    await startInteraction(discord, started, (interaction) => {
      const about = { message: describeMessage(discord, message), data };
      return { ...interactionBase(discord, interaction), type: 3, ...about };
    }),
  );
}
