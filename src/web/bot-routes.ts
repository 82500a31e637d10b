import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Desk } from '../desk.ts';
import type { OrchestratorSecrets } from '../orchestrators/orchestrator-secrets.ts';
import { dashboard } from './dashboard.ts';
import { discordInteractions } from './discord-interactions.ts';
import { type GithubReceiver, githubWebhook, largestDelivery } from './github-webhook.ts';
import { hubWebhook, largestBody } from './hub-webhook.ts';
import { orchestratorWebhook } from './orchestrator-webhook.ts';
import { readiness } from './readiness.ts';

interface Receivers {
  hubSecrets: readonly string[];
  orchestrators: OrchestratorSecrets['http'];
  /** null: nothing of GitHub is served. */
  github: GithubReceiver | null;
  /** Key of Discord's signatures, in hex; null: no interactions come over HTTP. */
  discordKey: string | null;
}

/** Everything the bot serves: webhooks, health, metrics and the dashboard. */
export function botRoutes(desk: Desk, { hubSecrets, orchestrators, github, discordKey }: Receivers): Hono {
  const routes = new Hono();
  const atMost = (maxSize: number) =>
    bodyLimit({
      maxSize,
      onError: (context) => context.json({ error: `A body may have ${maxSize} bytes at most.` }, 413),
    });
  const tooLarge = atMost(largestBody);
  routes.post('/webhooks/hub', tooLarge, hubWebhook(desk, hubSecrets));
  if (github) routes.post('/webhooks/github', atMost(largestDelivery), githubWebhook(desk, github));
  if (discordKey !== null) routes.post('/webhooks/discord', tooLarge, discordInteractions(desk, discordKey));
  routes.post('/webhooks/orchestrator/:board', tooLarge, orchestratorWebhook(desk, orchestrators));
  routes.get('/healthz', (context) => context.json({ alive: true }));
  routes.get('/readyz', async (context) => {
    const ready = await readiness(desk);
    return context.json(ready, ready.ready ? 200 : 503);
  });
  routes.get('/metrics', async (context) => {
    await readiness(desk);
    for (const { board, lookups } of desk.boards)
      desk.metrics.duplicates.set({ board: board.name }, lookups.duplicates().count);
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
