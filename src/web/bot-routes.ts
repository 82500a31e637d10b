import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Desk } from '../desk.ts';
import { dashboard } from './dashboard.ts';
import { hubWebhook, largestBody } from './hub-webhook.ts';
import { readiness } from './readiness.ts';

/** Everything the bot serves: webhooks, health, metrics and the dashboard. */
export function botRoutes(desk: Desk, { hubSecrets }: { hubSecrets: readonly string[] }): Hono {
  const routes = new Hono();
  const tooLarge = bodyLimit({
    maxSize: largestBody,
    onError: (context) => context.json({ error: `A body may have ${largestBody} bytes at most.` }, 413),
  });
  routes.post('/webhooks/hub', tooLarge, hubWebhook(desk, hubSecrets));
  routes.get('/healthz', (context) => context.json({ alive: true }));
  routes.get('/readyz', async (context) => {
    const ready = await readiness(desk);
    return context.json(ready, ready.ready ? 200 : 503);
  });
  routes.get('/metrics', async (context) => {
    await readiness(desk);
    return context.text(await desk.metrics.registry.metrics(), 200, {
      'Content-Type': desk.metrics.registry.contentType,
    });
  });
  routes.get('/', dashboard(desk));
  routes.onError((fault, context) => {
    desk.log.error({ err: fault, path: context.req.path }, 'request failed');
    return context.json({ error: 'Something went wrong here; nothing was stored. Send it again.' }, 500);
  });
  return routes;
}
