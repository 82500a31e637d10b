import { Hono } from 'hono';
import { z } from 'zod';
import type { Hub } from '../hub.ts';
import { organisationsOf } from '../identity/organisations-of.ts';
import type { RateLimiter } from '../limits/rate-limiter.ts';
import { type ControlRoutesOptions, controlRoutes } from './control-routes.ts';

interface ControlOptions extends Omit<ControlRoutesOptions, 'database'> {
  hub: Hub;
  limiter: RateLimiter;
}

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
  const { hub, limiter } = options;
  const app = controlRoutes({ ...options, database: hub.store.database });
  app.get('/users', (c) => c.json(users(hub)));
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
  return app;
}

/** The sandbox Hub's control address; the same routes answer with and without the prefix `/control`. */
export function controlApp(options: ControlOptions): Hono {
  const inner = routes(options);
  const app = new Hono();
  app.route('/control', inner);
  app.route('/', inner);
  app.notFound((c) => c.json({ error: 'There are /log, /faults, /limits, /events, /deliveries and /users' }, 404));
  return app;
}
