import { type Client, Events, type Interaction } from 'discord.js';

/** Has the bot of a test answer the next interaction; resolves when it has. */
export function answerNext(client: Client, answer: (interaction: Interaction) => Promise<unknown>): Promise<void> {
  return new Promise((resolve, reject) => {
    client.once(Events.InteractionCreate, (interaction) => {
      answer(interaction).then(() => resolve(), reject);
    });
  });
}
