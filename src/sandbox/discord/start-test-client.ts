import { Client, Events, GatewayIntentBits } from 'discord.js';
import type { SandboxDiscord } from './open-sandbox-discord.ts';

const usual = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.MessageContent];

/** The real client against the sandbox; resolves once it is ready. Tests destroy it. */
export async function startTestClient({ url, botToken }: SandboxDiscord, intents = usual): Promise<Client<true>> {
  const client = new Client({ intents, rest: { api: url } });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(botToken);
  return ready;
}
