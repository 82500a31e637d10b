import { join } from 'node:path';
import { pino } from 'pino';
import { handlers } from '../../handlers/index.ts';
import { type DiscordApi, openDiscordApi } from '../../src/platforms/discord/api/discord-api.ts';
import { refOfChannel } from '../../src/platforms/discord/channel-place.ts';
import { describeCommands } from '../../src/platforms/discord/commands/describe-commands.ts';
import { registerCommands } from '../../src/platforms/discord/commands/register-commands.ts';
import { discordSurface } from '../../src/platforms/discord/discord-surface.ts';
import { connectGateway } from '../../src/platforms/discord/gateway/connect-gateway.ts';
import { callbackTypes, privately } from '../../src/platforms/discord/interactions/callback.ts';
import { readInteraction } from '../../src/platforms/discord/interactions/read-interaction.ts';
import { textOf } from '../../src/platforms/discord/interactions/text-of.ts';
import type { Surface } from '../../src/platforms/surface.ts';
import { openTemplates } from '../../src/replies/open-templates.ts';
import { openSandboxDiscord, type SandboxDiscord } from '../../src/sandbox/discord/open-sandbox-discord.ts';
import { openStore, type Store } from '../../src/store/open-store.ts';
import { type ThreadRef, threadKey } from '../../src/threads/thread.ts';
import { newStoreImage } from '../new-store-image.ts';

export interface TestDiscord {
  sandbox: SandboxDiscord;
  store: Store;
  api: DiscordApi;
  surface: Surface;
  /** The channel #leaderboard. */
  ref: ThreadRef;
  /** Somebody uses a slash command there; it is kept and deferred, for all to read or not. Returns its id. */
  asks(login: string, command: string, how?: { private: boolean }): Promise<string>;
  forward(milliseconds: number): void;
  close(): Promise<void>;
}

/** The surface of Discord between the sandbox and a store, without the bot around it. */
export async function openTestDiscord(): Promise<TestDiscord> {
  let now = Date.parse('2026-11-21T12:00:00Z');
  const clock = { now: () => new Date(now), sleep: () => Promise.resolve() };
  const sandbox = await openSandboxDiscord({ directory: null, port: 0, clock: clock.now });
  const store = await openStore({
    databaseUrl: null,
    directory: null,
    image: newStoreImage(),
    onQueueError: () => {},
  });
  const say = openTemplates({ standard: join(import.meta.dirname, '../../templates'), overrides: null });
  const api = openDiscordApi({ api: sandbox.url, token: sandbox.botToken, clock });
  const { applicationId: application, guildId: guild } = sandbox;
  const self = { platform: 'discord' as const, id: application, login: 'steward-bot' };
  await registerCommands(describeCommands(handlers, say), { application, guilds: [guild] }, api);
  let only = false;
  const disconnect = await connectGateway({
    ...{ address: sandbox.url, token: sandbox.botToken, api, log: pino({ level: 'silent' }), ended: () => {} },
    async take(payload) {
      const received = readInteraction(payload);
      if (!received?.place) throw new Error('no interaction of a channel');
      const { id, token, author, place } = received;
      const text = textOf(received, 'https://discord.test') ?? '';
      const key = threadKey(refOfChannel(place));
      const row = {
        id,
        thread_key: key,
        author: JSON.stringify(author),
        text,
        token,
        private: only,
        created_at: clock.now(),
      };
      await store.db.insertInto('interaction').values(row).execute();
      return { type: callbackTypes.later, data: { flags: only ? privately : 0 } };
    },
  });
  return {
    ...{ sandbox, store, api },
    surface: discordSurface(
      { api, db: store.db, clock, say, application: () => application },
      { self: () => self, url: 'https://discord.test' },
    ),
    ref: refOfChannel({ guild, channel: sandbox.channels.leaderboard ?? '', thread: null }),
    async asks(login, command, how = { private: false }) {
      only = how.private;
      const asked = await sandbox.as(login).runs(command, '#leaderboard');
      if (asked.refused !== null || asked.answer !== 'thinking') throw new Error(JSON.stringify(asked));
      return asked.interactionId;
    },
    forward(milliseconds) {
      now += milliseconds;
    },
    async close() {
      await disconnect();
      await store.close();
      await sandbox.close();
    },
  };
}
