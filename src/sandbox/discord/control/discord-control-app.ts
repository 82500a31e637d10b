import { Hono } from 'hono';
import { z } from 'zod';
import { type ControlRoutesOptions, controlRoutes } from '../../hub/control/control-routes.ts';
import { describeCommand } from '../describe/describe-command.ts';
import type { Discord } from '../discord.ts';
import type { Gateway } from '../gateway/gateway.ts';
import type { Endpoint } from '../interactions/endpoint.ts';
import { personOf } from '../people/person-of.ts';
import type { SandboxPerson } from '../people/sandbox-person.ts';
import { actBody } from './act-body.ts';
import { carryOutAct } from './carry-out-act.ts';

interface ControlOptions extends Omit<ControlRoutesOptions, 'database'> {
  discord: Discord;
  gateway: Gateway;
  endpoint: Endpoint;
}

const disturbance = z.strictObject({ action: z.enum(['drop', 'reconnect', 'invalidate']) });
const endpointBody = z.strictObject({ url: z.url().nullable() });

function routes(options: ControlOptions): Hono {
  const { discord, gateway, endpoint } = options;
  const { store } = discord;
  const app = controlRoutes({ ...options, database: store.database });
  const person = (login: string): SandboxPerson | null => {
    const found = [...store.members.values()].find((member) => member.login === login && !member.bot);
    return found === undefined ? null : personOf(discord, found);
  };
  app.get('/users', (c) => c.json([...store.members.values()]));
  app.get('/channels', (c) => c.json([...store.channels.values()]));
  app.get('/commands', (c) => c.json(Array.from(store.commands.values(), describeCommand)));
  app.get('/gateway', (c) => c.json({ url: gateway.url, connected: gateway.connected() }));
  app.post('/gateway', async (c) => {
    const parsed = disturbance.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    gateway.disturb(parsed.data.action);
    return c.json({ connected: gateway.connected() });
  });
  app.get('/interactions-endpoint', (c) => c.json({ url: endpoint.url }));
  app.put('/interactions-endpoint', async (c) => {
    const parsed = endpointBody.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    const isSet = await endpoint.set(parsed.data.url);
    return isSet ? c.json({ url: endpoint.url }) : c.json({ error: 'it did not answer the two PINGs as it must' }, 400);
  });
  app.post('/people/:login', async (c) => {
    const acting = person(c.req.param('login'));
    if (acting === null) return c.json({ error: 'nobody has this login' }, 404);
    const parsed = actBody.safeParse(await c.req.json().catch(() => null));
    if (!parsed.success) return c.json({ error: z.prettifyError(parsed.error) }, 400);
    return c.json(await carryOutAct(acting, parsed.data));
  });
  app.get('/people/:login/channels/:channel/messages', (c) => {
    const reading = person(c.req.param('login'));
    return reading === null
      ? c.json({ error: 'nobody has this login' }, 404)
      : c.json(reading.reads(c.req.param('channel')));
  });
  return app;
}

/** The control address; the same routes answer with and without the prefix `/control`. */
export function discordControlApp(options: ControlOptions): Hono {
  const inner = routes(options);
  const app = new Hono();
  app.route('/control', inner);
  app.route('/', inner);
  const there =
    'There are /log, /faults, /events, /users, /channels, /commands, /people, /gateway and /interactions-endpoint';
  app.notFound((c) => c.json({ error: there }, 404));
  return app;
}
