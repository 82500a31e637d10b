import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import { z } from 'zod';
import { localCors } from '../http/local-cors.ts';
import type { Hub } from '../hub.ts';
import { organisationsOf } from '../identity/organisations-of.ts';
import type { RateLimiter } from '../limits/rate-limiter.ts';
import { toDelivery } from '../webhooks/delivery.ts';
import { faultSpec } from './fault.ts';
import type { FaultBook } from './fault-book.ts';
import type { LiveEvent, LiveEvents } from './live-events.ts';
import type { WriteLog } from './write-log.ts';

interface ControlOptions {
  hub: Hub;
  log: WriteLog;
  faults: FaultBook;
  limiter: RateLimiter;
  live: LiveEvents;
  closing: AbortSignal;
}

const since = z.coerce.number().int().min(0).catch(0);
const quotas = z.strictObject({
  api: z.number().int().min(0).optional(),
  resolvers: z.number().int().min(0).optional(),
  pages: z.number().int().min(0).optional(),
});

function users(hub: Hub) {
  return [...hub.store.accounts.values()]
    .filter((account) => account.type === 'user')
    .map((account) => ({
      id: account.id,
      login: account.name,
      fullName: account.fullName,
      token: hub.store.tokens.group(account.id).find((token) => token.oauthApp === null)?.token ?? null,
      organisations: organisationsOf(hub.store, account.id).map(({ organisation, role }) => ({
        name: organisation.name,
        role,
      })),
    }));
}

function routes(options: ControlOptions): Hono {
  const { hub, log, faults, limiter, live, closing } = options;
  const app = new Hono();
  app.get('/log', (c) => c.json(log.since(since.parse(c.req.query('since')))));
  app.get('/users', (c) => c.json(users(hub)));
  app.get('/deliveries', (c) => {
    const sql = 'SELECT * FROM deliveries WHERE seq > ? ORDER BY seq';
    return c.json(Array.from(hub.store.database.rows(sql, since.parse(c.req.query('since'))), toDelivery));
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
  app.get('/limits', (c) => c.json(limiter.quotas));
  app.put('/limits', async (c) => {
    const parsed = quotas.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    const { api, resolvers, pages } = limiter.quotas;
    limiter.quotas = {
      api: parsed.data.api ?? api,
      resolvers: parsed.data.resolvers ?? resolvers,
      pages: parsed.data.pages ?? pages,
    };
    return c.json(limiter.quotas);
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

/** The sandbox's control address; the same routes answer with and without the prefix `/control`. */
export function controlApp(options: ControlOptions): Hono {
  const inner = routes(options);
  const app = new Hono();
  app.use('*', localCors());
  app.route('/control', inner);
  app.route('/', inner);
  app.notFound((c) => c.json({ error: 'There are /log, /faults, /limits, /events, /deliveries and /users' }, 404));
  return app;
}
