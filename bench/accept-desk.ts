import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { serve } from '@hono/node-server';
import { pino } from 'pino';
import { handlers } from '../handlers/index.ts';
import { configurationSchema } from '../src/boards/board.ts';
import { openLookups } from '../src/boards/open-lookups.ts';
import { systemClock } from '../src/clock.ts';
import type { Desk } from '../src/desk.ts';
import { readKnowledge } from '../src/knowledge.ts';
import { understand } from '../src/messages/understand.ts';
import { requestsDataset } from '../src/orchestrators/requests-dataset.ts';
import { openHubClient } from '../src/platforms/hub/open-hub-client.ts';
import { openTemplates } from '../src/replies/open-templates.ts';
import { sandboxConfiguration } from '../src/sandbox/sandbox-configuration.ts';
import { openStore } from '../src/store/open-store.ts';
import { openWorkQueue } from '../src/store/work-queue.ts';
import { botRoutes } from '../src/web/bot-routes.ts';
import { openMetrics } from '../src/web/metrics.ts';

// The bot's own web server and embedded store, without the workers: what accepting alone costs.
const configuration = configurationSchema.parse(sandboxConfiguration({ hub: 'http://127.0.0.1:9', token: 'hf_none' }));
const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
const store = await openStore({
  ...{ databaseUrl: null, directory: join(argv[2] ?? '', 'store') },
  onQueueError: (err) => log.error({ err }, 'queue'),
});
const hub = openHubClient({ url: configuration.hub, token: null, clock: systemClock });
const desk: Desk = {
  ...{ configuration, store, queue: await openWorkQueue(store), hub, clock: systemClock, log, understand, handlers },
  self: { platform: 'hub', id: 'bot', login: 'bot' },
  say: openTemplates({ standard: join(import.meta.dirname, '../templates'), overrides: null }),
  ...{ knowledge: readKnowledge(), metrics: openMetrics() },
  boards: configuration.boards.map((board) => ({
    ...{ board, since: new Date(), orchestrator: requestsDataset(board, hub) },
    lookups: openLookups(board, { hub, db: store.db }),
  })),
};
const routes = botRoutes(desk, { hubSecrets: [configuration.sandbox?.webhookSecret ?? ''] });
serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  const { durable } = store;
  stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/webhooks/hub`, durable })}\n`);
});
