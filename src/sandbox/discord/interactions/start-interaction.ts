import { randomBytes } from 'node:crypto';
import type { APIInteraction } from 'discord-api-types/v10';
import type { Discord } from '../discord.ts';
import { logAct } from '../people/log-act.ts';
import type { Interaction } from '../store/interaction.ts';
import type { Wire } from '../wire.ts';
import type { Answer } from './answer.ts';

type Started = Pick<Interaction, 'type' | 'userId' | 'channelId' | 'name'> & { messageId?: string | null };

/** Keeps an interaction, brings it to the app and waits for the answer; `answer` is null when none came in time. */
export async function startInteraction(
  discord: Discord,
  { messageId = null, ...started }: Started,
  describe: (interaction: Interaction) => Wire<APIInteraction>,
): Promise<{ interactionId: string; answer: Answer | null }> {
  const { store, ids, clock } = discord;
  const interaction = store.database.write(() => {
    logAct(discord, started.userId, { kind: `interaction-${started.type}`, body: { ...started, messageId } });
    return store.interactions.put({
      ...started,
      messageId,
      id: ids.next(),
      token: randomBytes(48).toString('base64url'),
      at: clock().toISOString(),
      answer: null,
      originalId: null,
      choices: null,
      modal: null,
    });
  });
  return { interactionId: interaction.id, answer: await discord.ask(interaction.id, describe(interaction)) };
}
