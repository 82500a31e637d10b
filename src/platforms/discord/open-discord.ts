import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Configuration } from '../../boards/configuration.ts';
import type { Clock } from '../../clock.ts';
import type { Desk } from '../../desk.ts';
import type { Say } from '../../replies/reply.ts';
import { type Lease, leaseOf } from '../../store/lease.ts';
import type { Store } from '../../store/open-store.ts';
import type { Surface } from '../surface.ts';
import { applicationAnswer, readAnswer, userAnswer } from './api/answers.ts';
import { type DiscordApi, openDiscordApi } from './api/discord-api.ts';
import { describeCommands } from './commands/describe-commands.ts';
import { registerCommands } from './commands/register-commands.ts';
import type { DiscordSecrets } from './discord-secrets.ts';
import { discordSurface } from './discord-surface.ts';
import { connectGateway } from './gateway/connect-gateway.ts';
import { holdGateway } from './gateway/hold-gateway.ts';
import { takeInteraction } from './interactions/take-interaction.ts';

export interface DiscordOptions {
  configuration: Configuration;
  secrets: DiscordSecrets;
  store: Store;
  clock: Clock;
  log: Logger;
  say: Say;
}

export interface OpenedDiscord {
  surface: Surface;
  /** Begins to take interactions, over the gateway where the configuration says so. */
  start(desk: Desk): Promise<void>;
  stop(): Promise<void>;
}

/** Discord as the bot uses it. Of processes that share a store, one is connected to the gateway at a time. */
export async function openDiscord(options: DiscordOptions): Promise<OpenedDiscord> {
  const { configuration, secrets, store, clock, log, say } = options;
  const { api: address, url, interactions, sandbox } = configuration.discord;
  const api = openDiscordApi({ api: address, token: secrets.token, clock });
  const [user, application] = await Promise.all([
    api.call('GET', '/users/@me').then((answer) => readAnswer(userAnswer, answer, 'GET /users/@me')),
    secrets.application ?? askApplication(api),
  ]);
  const self = { platform: 'discord' as const, id: user.id, login: user.username };
  let stop = async () => {};
  return {
    surface: discordSurface({ api, db: store.db, clock, say, application }, { self, url }),
    async start(desk) {
      if (sandbox) {
        const guilds = [...new Set(configuration.boards.flatMap(({ discord }) => discord?.guild ?? []))];
        await registerCommands(describeCommands(desk.handlers, say), { application, guilds }, api);
      }
      if (interactions === 'http') return;
      const take = (payload: unknown) => takeInteraction(payload, desk);
      const held = holdGateway({
        connect: (ended) => connectGateway({ address, token: secrets.token, api, log, take, ended }),
        // An embedded store has one process.
        lease: store.alone ? ownLease : leaseOf(store.db, { name: 'discord-gateway', holder: randomUUID() }),
        log,
      });
      stop = () => held.stop();
    },
    stop: () => stop(),
  };
}

const ownLease: Lease = { hold: async () => true, giveBack: async () => {} };

/** The id of the application that a token belongs to. */
export async function askApplication(api: DiscordApi): Promise<string> {
  return readAnswer(applicationAnswer, await api.call('GET', '/applications/@me'), 'GET /applications/@me').id;
}
