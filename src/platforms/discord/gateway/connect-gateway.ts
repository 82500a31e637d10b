import { Client, Events, GatewayDispatchEvents, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import { PlatformFault } from '../../platform-fault.ts';
import type { DiscordApi } from '../api/discord-api.ts';
import type { Callback } from '../interactions/callback.ts';

interface Gateway {
  /** Address of the REST API, which tells where the gateway is. */
  address: string;
  token: string;
  api: DiscordApi;
  log: Logger;
  /** null: there is nothing to answer. */
  take(payload: unknown): Promise<Callback | null>;
  /** Called when the connection is over and discord.js will not open it again. */
  ended(): void;
}

/**
 * Connects to the gateway and answers each interaction that arrives there. Reconnecting and resuming is discord.js's affair.
 * Returns how to disconnect.
 */
export async function connectGateway({ address, token, api, log, take, ended }: Gateway): Promise<() => Promise<void>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: address, version: '10' } });
  const over = (reason: unknown) => {
    log.warn({ reason }, 'the connection to the gateway of Discord is over; opening another');
    void client.destroy();
    ended();
  };
  client.on(Events.Error, (err) => log.warn({ err }, 'gateway of Discord'));
  client.on(Events.Invalidated, () => over('session invalidated'));
  client.on(Events.ShardDisconnect, ({ code }) => over(code));
  // As it was sent: an interaction over HTTP looks the same.
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (payload: unknown) => {
    answer(payload, { api, take }).catch((err: unknown) => {
      if (!answeredAlready(err)) log.warn({ err }, 'interaction not answered in time');
    });
  });
  try {
    await client.login(token);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  return async () => {
    client.removeAllListeners(Events.ShardDisconnect);
    await client.destroy();
  };
}

async function answer(payload: unknown, { api, take }: Pick<Gateway, 'api' | 'take'>): Promise<void> {
  const { id, token } = Object(payload);
  const body = await take(payload);
  if (body === null) return;
  await api.call('POST', `/interactions/${String(id)}/${String(token)}/callback`, { body, signedIn: false });
}

/** 40060: it was received twice, and the other one was answered. */
function answeredAlready(error: unknown): boolean {
  return error instanceof PlatformFault && error.code === '40060';
}
