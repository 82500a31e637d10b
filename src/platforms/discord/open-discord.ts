import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Configuration } from '../../boards/configuration.ts';
import type { Clock } from '../../clock.ts';
import type { Desk } from '../../desk.ts';
import type { Say } from '../../replies/reply.ts';
import { type Lease, leaseOf } from '../../store/lease.ts';
import type { Store } from '../../store/open-store.ts';
import type { PlatformTrouble } from '../platform-trouble.ts';
import type { Surface } from '../surface.ts';
import { openDiscordApi } from './api/discord-api.ts';
import { describeCommands } from './commands/describe-commands.ts';
import { registerCommands } from './commands/register-commands.ts';
import type { DiscordSecrets } from './discord-secrets.ts';
import { discordSurface } from './discord-surface.ts';
import { connectGateway } from './gateway/connect-gateway.ts';
import { type GatewayHold, holdGateway } from './gateway/hold-gateway.ts';
import { takeInteraction } from './interactions/take-interaction.ts';
import { type KnownApplication, keepAskingApplication } from './keep-asking-application.ts';

export interface DiscordOptions {
  configuration: Configuration;
  secrets: DiscordSecrets;
  clock: Clock;
  log: Logger;
  say: Say;
}

export interface OpenedDiscord {
  surfaceOn(store: Store): Surface;
  /** Why Discord cannot be served at present. */
  trouble(): PlatformTrouble | null;
  /** Begins to take interactions, over the gateway where the configuration says so, as soon as Discord can be reached. */
  start(desk: Desk): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Discord as the bot uses it; while it cannot be reached, everything that asks it finds it unavailable. Of processes that share a
 * store, one is connected to the gateway at a time. Throws SecretProblem when Discord refuses the token.
 */
export async function openDiscord(options: DiscordOptions): Promise<OpenedDiscord> {
  const { configuration, secrets, clock, log, say } = options;
  const { api: address, url, interactions, sandbox } = configuration.discord;
  const api = openDiscordApi({ api: address, token: secrets.token, clock });
  const asked = await keepAskingApplication(api, { application: secrets.application, clock, log });
  let gateway: GatewayHold | null = null;
  let stopped = false;

  async function begin(desk: Desk, { application }: KnownApplication): Promise<void> {
    if (sandbox) {
      const guilds = [...new Set(configuration.boards.flatMap(({ discord }) => discord?.guild ?? []))];
      await registerCommands(describeCommands(desk.handlers, say), { application, guilds }, api);
    }
    if (interactions === 'http' || stopped) return;
    const take = (payload: unknown) => takeInteraction(payload, desk);
    gateway = holdGateway({
      connect: (ended) => connectGateway({ address, token: secrets.token, api, log, take, ended }),
      // An embedded store has one process.
      lease: desk.store.alone ? ownLease : leaseOf(desk.store.db, { name: 'discord-gateway', holder: randomUUID() }),
      ...{ clock, log },
    });
  }

  const application = () => asked.need().application;
  const self = () => asked.need().self;
  return {
    surfaceOn: ({ db }) => discordSurface({ api, db, clock, say, application }, { self, url }),
    trouble: () => asked.trouble() ?? gateway?.trouble() ?? null,
    start: (desk) => asked.once((known) => begin(desk, known)),
    async stop() {
      stopped = true;
      asked.stop();
      await gateway?.stop();
    },
  };
}

const ownLease: Lease = { hold: async () => true, giveBack: async () => {} };
