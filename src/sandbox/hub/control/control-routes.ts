import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { localCors } from '../http/local-cors.ts';
import type { HubDatabase } from '../store/hub-database.ts';
import { toDelivery } from '../webhooks/delivery.ts';
import { faultSpec } from './fault.ts';
import type { FaultBook } from './fault-book.ts';
import type { LiveEvent, LiveEvents } from './live-events.ts';
import type { WriteLog } from './write-log.ts';

export interface ControlRoutesOptions {
  database: HubDatabase;
  log: WriteLog;
  faults: FaultBook;
  live: LiveEvents;
  closing: AbortSignal;
}

const since = z.coerce.number().int().min(0).catch(0);

/** What every stand-in's control address has: /log, /deliveries, /faults and /events. */
export function controlRoutes({ database, log, faults, live, closing }: ControlRoutesOptions): Hono {
  const app = new Hono();
  app.use('*', localCors());
  app.get('/log', (c) => c.json(log.since(since.parse(c.req.query('since')))));
  app.get('/deliveries', (c) => {
    const sql = 'SELECT * FROM deliveries WHERE seq > ? ORDER BY seq';
    return c.json(Array.from(database.rows(sql, since.parse(c.req.query('since'))), toDelivery));
  });
  app.get('/faults', (c) => c.json(faults.list()));
  app.delete('/faults', (c) => {
    faults.clear();
    return c.json([]);
  });
  app.post('/faults', async (c) => {
    const parsed = faultSpec.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    return c.json(faults.add(parsed.data), 201);
  });
  app.get('/events', (c) =>
    streamSSE(c, async (stream) => {
      const ended = new Promise<void>((resolve) => {
        stream.onAbort(resolve);
        closing.addEventListener('abort', () => resolve());
      });
      const tell = (event: LiveEvent) => {
        stream.writeSSE({ event: event.type, data: JSON.stringify(event.data) }).catch(() => undefined);
      };
      await stream.writeSSE({ event: 'ready', data: '{}' });
      const stop = live.follow(tell);
      await ended;
      stop();
    }),
  );
  return app;
}
