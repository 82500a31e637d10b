import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import type { Configuration } from './boards/configuration.ts';
import { followBoard } from './boards/follow-board.ts';
import { openLookups } from './boards/open-lookups.ts';
import type { Handler } from './cases/handler.ts';
import type { Clock } from './clock.ts';
import type { BoardDesk, Desk } from './desk.ts';
import { carryOutLane } from './effects/carry-out-lane.ts';
import { keepWebhooks } from './keep-webhooks.ts';
import { readKnowledge } from './knowledge.ts';
import { understand } from './messages/understand.ts';
import { openOrchestrator } from './orchestrators/open-orchestrator.ts';
import type { Orchestrator } from './orchestrators/orchestrator.ts';
import { openGithub } from './platforms/github/open-github.ts';
import { askHubSelf } from './platforms/hub/ask-hub-self.ts';
import type { HubClient } from './platforms/hub/hub-client.ts';
import { hubSurface } from './platforms/hub/hub-surface.ts';
import { openHubClient } from './platforms/hub/open-hub-client.ts';
import { openRoutedClient } from './platforms/open-routed-client.ts';
import { openSurfaces, type Surfaces } from './platforms/open-surfaces.ts';
import { openTemplates } from './replies/open-templates.ts';
import type { Secrets } from './secrets.ts';
import { openStore, type Store } from './store/open-store.ts';
import { openWorkQueue } from './store/work-queue.ts';
import { type Clockwork, runClockwork } from './threads/run-clockwork.ts';
import { syncThread } from './threads/sync-thread.ts';
import { botRoutes } from './web/bot-routes.ts';
import { listen } from './web/listen.ts';
import { openMetrics } from './web/metrics.ts';

export interface BotOptions {
  configuration: Configuration;
  secrets: Secrets;
  handlers: readonly Handler[];
  /** Where the embedded store is kept; null: in memory. */
  directory: string | null;
  /** See StoreOptions. */
  image?: Blob;
  /** 0: any free port. */
  port: number;
  host: string;
  clock: Clock;
  /** Left out: those of this machine. */
  random?: (bytes: number) => Uint8Array;
  log: Logger;
}

export interface Bot {
  url: string;
  desk: Desk;
  clockwork: Clockwork;
  /** Takes no more work, finishes what runs, and closes the store. */
  stop(): Promise<void>;
}

/** Starts everything: the store first, then the web server, then the workers, and a sweep for what was missed meanwhile. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { configuration, secrets, clock, log } = options;
  const say = openTemplates({
    standard: join(import.meta.dirname, '../templates'),
    overrides: configuration.templates ?? null,
    report: (problem) =>
      log.error({ err: problem }, 'a template of your own could not be rendered; the standard one was said'),
  });
  const onHub = openHubClient({ url: configuration.hub, token: secrets.hubToken, clock, log });
  const { github: onGithub, discord: onDiscord } = secrets;
  // Before anything is opened that a refused secret would leave open.
  const [self, github, discord] = await Promise.all([
    askHubSelf(onHub),
    onGithub && openGithub(configuration, { secrets: onGithub, clock, log }),
    onDiscord &&
      loadDiscord().then((openDiscord) => openDiscord({ configuration, secrets: onDiscord, clock, log, say })),
  ]);
  const hub = openRoutedClient(onHub, github?.files ?? null);
  const store = await openStore({
    databaseUrl: secrets.databaseUrl,
    directory: options.directory,
    ...(options.image && { image: options.image }),
    onQueueError: (err) => log.error({ err }, 'queue'),
  });
  if (!store.durable && options.directory !== null)
    log.warn('the store does not sync to disk: a power cut may lose the last commits');
  const queue = await openWorkQueue(store, ({ queue: name, key, error }) =>
    log.warn({ queue: name, key, err: error }, 'work failed; it is tried again'),
  );
  const surfaces = openSurfaces([
    hubSurface(hub, { self, url: configuration.hub }),
    ...(github ? [github.surface] : []),
    ...(discord ? [discord.surfaceOn(store)] : []),
  ]);
  const boards = await Promise.all(
    configuration.boards.map((board) =>
      openBoard(board, {
        hub,
        surfaces,
        store,
        clock,
        log,
        orchestrator: openOrchestrator(board, { ...options, hub }),
      }),
    ),
  );
  const desk: Desk = {
    ...{ configuration, store, queue, hub, self, surfaces, say, clock, log, boards },
    random: options.random ?? randomBytes,
    understand: (message) =>
      understand(message, { verbs: options.handlers, hubs: [configuration.hub, { github: configuration.github.url }] }),
    ...{ handlers: options.handlers, knowledge: readKnowledge(), metrics: openMetrics() },
    troubles: () => [github, discord].flatMap((platform) => platform?.trouble() ?? []),
  };
  const server = await listen(
    botRoutes(desk, {
      hubSecrets: secrets.hubWebhookSecrets,
      orchestrators: secrets.orchestrators.http,
      github,
      discordKey: configuration.discord.interactions === 'http' ? (onDiscord?.publicKey ?? null) : null,
    }).fetch,
    options,
  ).catch(async (problem: unknown) => {
    // Else what is open keeps the process alive.
    await queue.stop();
    await store.close();
    throw problem;
  });
  await queue.work('sync', (key) => syncThread(key, desk));
  await queue.work('carry-out', (lane) => carryOutLane(lane, desk));
  await queue.work('follow', (board) => followBoard(board, desk));
  await keepWebhooks(desk, {
    publicUrl: configuration.publicUrl ?? null,
    ...{ localUrl: server.url, hubSecret: secrets.hubWebhookSecrets[0], github },
  });
  const clockwork = runClockwork(desk);
  for (const board of boards) board.start();
  await discord?.start(desk);
  return {
    url: server.url,
    desk,
    clockwork,
    async stop() {
      // First of all, so that another process takes over.
      await discord?.stop();
      github?.stop();
      await clockwork.stop();
      await server.close();
      await queue.stop();
      await Promise.all(boards.map((board) => board.stop()));
      await store.close();
    },
  };
}

/** Only where a board needs it: discord.js takes a while to read, and 50 MB. */
async function loadDiscord() {
  return (await import('./platforms/discord/open-discord.ts')).openDiscord;
}

async function openBoard(
  board: Configuration['boards'][number],
  {
    hub,
    surfaces,
    store,
    clock,
    log,
    orchestrator,
  }: { hub: HubClient; surfaces: Surfaces; store: Store; clock: Clock; log: Logger; orchestrator: Orchestrator },
): Promise<BoardDesk & { start(): void; stop(): Promise<void> }> {
  const now = clock.now();
  const kept = await store.db
    .insertInto('board_state')
    .values({ board: board.name, since: now })
    .onConflict((conflict) => conflict.column('board').doUpdateSet({ swept_at: null }))
    .returning('since')
    .executeTakeFirstOrThrow();
  const lookups = openLookups(board, { hub, surfaces, db: store.db, clock, log, orchestrator });
  return {
    board,
    since: kept.since,
    lookups,
    start: lookups.start,
    stop: lookups.stop,
    orchestrator,
  };
}
