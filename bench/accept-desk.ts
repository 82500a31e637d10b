import { join } from 'node:path';
import { argv, stdout } from 'node:process';
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { pino } from 'pino';
import { configurationSchema } from '../src/boards/configuration.ts';
import { systemClock } from '../src/clock.ts';
import { sandboxConfiguration } from '../src/sandbox/sandbox-configuration.ts';
import { openStore } from '../src/store/open-store.ts';
import { openWorkQueue } from '../src/store/work-queue.ts';
import { hubWebhook, largestBody } from '../src/web/hub-webhook.ts';
import { openMetrics } from '../src/web/metrics.ts';

// The bot's own webhook route, queue and embedded store, without the workers: what accepting alone costs.
const { boards, sandbox } = configurationSchema.parse(
  sandboxConfiguration({ hub: 'http://127.0.0.1:9', token: 'hf_none' }),
);
const log = pino({ level: 'warn' }, pino.destination({ dest: 2, sync: true }));
const store = await openStore({
  ...{ databaseUrl: null, directory: join(argv[2] ?? '', 'store') },
  onQueueError: (err) => log.error({ err }, 'queue'),
});
const queue = await openWorkQueue(store, ({ error }) => log.error({ err: error }, 'work'));
const accepting = { store, queue, clock: systemClock, metrics: openMetrics(), log };
const routes = new Hono();
routes.post(
  '/webhooks/hub',
  bodyLimit({ maxSize: largestBody }),
  hubWebhook({ ...accepting, boards: boards.map((board) => ({ board })) }, [sandbox?.webhookSecret ?? '']),
);
serve({ fetch: routes.fetch, port: 0, hostname: '127.0.0.1' }, ({ port }) => {
  const { durable } = store;
  stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}/webhooks/hub`, durable })}\n`);
});
