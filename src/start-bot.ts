import { join } from 'node:path';
import { serve } from '@hono/node-server';
import type { Logger } from 'pino';
import type { Configuration } from './boards/board.ts';
import { followBoard } from './boards/follow-board.ts';
import { openLookups } from './boards/open-lookups.ts';
import type { Handler } from './cases/handler.ts';
import type { Clock } from './clock.ts';
import type { BoardDesk, Desk } from './desk.ts';
import { carryOutLane } from './effects/carry-out-lane.ts';
import { readKnowledge } from './knowledge.ts';
import { understand } from './messages/understand.ts';
import { requestsDataset } from './orchestrators/requests-dataset.ts';
import type { HubClient } from './platforms/hub/hub-client.ts';
import { openHubClient } from './platforms/hub/open-hub-client.ts';
import { openTemplates } from './replies/open-templates.ts';
import type { Secrets } from './secrets.ts';
import { openStore, type Store } from './store/open-store.ts';
import { openWorkQueue } from './store/work-queue.ts';
import { type Clockwork, runClockwork } from './threads/run-clockwork.ts';
import { syncThread } from './threads/sync-thread.ts';
import { botRoutes } from './web/bot-routes.ts';
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
  });
  const hub = openHubClient({ url: configuration.hub, token: secrets.hubToken, clock, log });
  const [self, store] = await Promise.all([
    hub.whoAmI(),
    openStore({
      databaseUrl: secrets.databaseUrl,
      directory: options.directory,
      ...(options.image && { image: options.image }),
      onQueueError: (err) => log.error({ err }, 'queue'),
    }),
  ]);
  if (!store.durable && options.directory !== null)
    log.warn('the store does not sync to disk: a power cut may lose the last commits');
  const queue = await openWorkQueue(store, ({ queue: name, key, error }) =>
    log.warn({ queue: name, key, err: error }, 'work failed; it is tried again'),
  );
  const boards = await Promise.all(configuration.boards.map((board) => openBoard(board, { hub, store, clock, log })));
  const desk: Desk = {
    ...{ configuration, store, queue, hub, self, say, clock, log, boards },
    understand: (message) => understand(message, { hubs: [configuration.hub] }),
    ...{ handlers: options.handlers, knowledge: readKnowledge(), metrics: openMetrics() },
  };
  const server = await listen(botRoutes(desk, { hubSecrets: secrets.hubWebhookSecrets }).fetch, options);
  await queue.work('sync', (key) => syncThread(key, desk));
  await queue.work('carry-out', (lane) => carryOutLane(lane, desk));
  await queue.work('follow', (board) => followBoard(board, desk));
  await keepWebhook(desk, {
    secret: secrets.hubWebhookSecrets[0],
    url: configuration.publicUrl ?? (configuration.sandbox ? server.url : null),
  });
  const clockwork = runClockwork(desk);
  for (const board of boards) board.start();
  return {
    url: server.url,
    desk,
    clockwork,
    async stop() {
      await clockwork.stop();
      await server.close();
      await queue.stop();
      await Promise.all(boards.map((board) => board.stop()));
      await store.close();
    },
  };
}

async function openBoard(
  board: Configuration['boards'][number],
  { hub, store, clock, log }: { hub: HubClient; store: Store; clock: Clock; log: Logger },
): Promise<BoardDesk & { start(): void; stop(): Promise<void> }> {
  const now = clock.now();
  const kept = await store.db
    .insertInto('board_state')
    .values({ board: board.name, since: now })
    .onConflict((conflict) => conflict.column('board').doUpdateSet({ swept_at: null }))
    .returning('since')
    .executeTakeFirstOrThrow();
  const lookups = openLookups(board, { hub, db: store.db, clock, log });
  return {
    board,
    since: kept.since,
    lookups,
    start: lookups.start,
    stop: lookups.stop,
    orchestrator: requestsDataset(board, hub, clock.now),
  };
}

async function keepWebhook(
  { hub, boards, log }: Desk,
  { url, secret }: { url: string | null; secret: string | undefined },
): Promise<void> {
  if (url === null || secret === undefined) return;
  const watched = boards.flatMap(({ board }) => [
    ...board.spaces.map((name) => ({ type: 'space' as const, name })),
    { type: 'dataset' as const, name: board.requests.dataset },
  ]);
  try {
    await hub.keepWebhook({ url: new URL('/webhooks/hub', url).href, secret, watched });
  } catch (err) {
    log.warn({ err }, 'the webhook could not be kept; threads are found by sweeps only until the next start');
  }
}

interface Listening {
  url: string;
  close(): Promise<void>;
}

async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { port, host }: { port: number; host: string },
): Promise<Listening> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: host }, (address) => {
      const shown = host === '0.0.0.0' ? '127.0.0.1' : host;
      resolve({
        url: `http://${shown}:${address.port}`,
        close: () => new Promise((closed) => server.close(() => closed())),
      });
    });
    server.on('error', reject);
  });
}
