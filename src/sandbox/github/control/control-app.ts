import { Hono } from 'hono';
import { z } from 'zod';
import { type ControlRoutesOptions, controlRoutes } from '../../hub/control/control-routes.ts';
import type { RateLimiter } from '../../hub/limits/rate-limiter.ts';
import type { GitHub } from '../github.ts';
import type { GitHubBucket } from '../http/limit-headers.ts';
import { setHook } from '../webhooks/set-hook.ts';

interface ControlOptions extends Omit<ControlRoutesOptions, 'database'> {
  github: GitHub;
  limiter: RateLimiter<GitHubBucket>;
}

const quota = z.number().int().min(0);
const quotas = z.strictObject({ core: quota.optional(), graphql: quota.optional() });
const webhook = z.strictObject({ url: z.url(), secret: z.string().min(1).optional() });

function users({ store }: GitHub) {
  return [...store.accounts.values()].map(({ id, login, name, type }) => {
    const own = store.tokens.group(String(id)).find(({ kind }) => kind === 'person');
    return { id, login, name, type, token: own?.token ?? null };
  });
}

function routes(options: ControlOptions): Hono {
  const { github, limiter } = options;
  const app = controlRoutes({ ...options, database: github.store.database });
  app.get('/users', (c) => c.json(users(github)));
  app.get('/limits', (c) => c.json(limiter.quotas));
  app.put('/limits', async (c) => {
    const parsed = quotas.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    const { core, graphql } = limiter.quotas;
    limiter.quotas = { core: parsed.data.core ?? core, graphql: parsed.data.graphql ?? graphql };
    return c.json(limiter.quotas);
  });
  app.post('/webhook', async (c) => {
    const parsed = webhook.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    return c.json(setHook(github, parsed.data));
  });
  return app;
}

/** The control address; the same routes answer with and without the prefix `/control`. */
export function controlApp(options: ControlOptions): Hono {
  const inner = routes(options);
  const app = new Hono();
  app.route('/control', inner);
  app.route('/', inner);
  app.notFound((c) =>
    c.json({ error: 'There are /log, /faults, /limits, /events, /deliveries, /users and /webhook' }, 404),
  );
  return app;
}
