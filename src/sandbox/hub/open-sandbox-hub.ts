import { Hono } from 'hono';
import { addHubRoutes } from './add-hub-routes.ts';
import { controlApp } from './control/control-app.ts';
import type { FaultSpec } from './control/fault.ts';
import { FaultBook } from './control/fault-book.ts';
import { LiveEvents } from './control/live-events.ts';
import { WriteLog } from './control/write-log.ts';
import type { HubEnv } from './http/hub-env.ts';
import { localCors } from './http/local-cors.ts';
import { refusal } from './http/refusal.ts';
import { requestFrame } from './http/request-frame.ts';
import { toResponse } from './http/to-response.ts';
import type { Hub } from './hub.ts';
import type { HubSeed } from './hub-seed.ts';
import { type Quotas, RateLimiter } from './limits/rate-limiter.ts';
import { listen } from './listen.ts';
import { seedHub } from './seed/seed-hub.ts';
import { openHubStore } from './store/open-hub-store.ts';
import type { Webhook } from './store/webhook.ts';
import { Announcer } from './webhooks/announcer.ts';
import { corruptPayload } from './webhooks/corrupt-payload.ts';
import { Dispatcher } from './webhooks/dispatcher.ts';
import { postDelivery } from './webhooks/post-delivery.ts';

export interface SandboxHubOptions {
  /** Where the state is kept; null keeps it in memory only. */
  directory: string | null;
  /** 0: any free port. */
  port: number;
  host?: string;
  /** Address under which others reach the Hub, when it is not the one it listens on. */
  publicUrl?: string;
  /** Port of the control address; any free one when absent. */
  controlPort?: number;
  clock: () => Date;
  /** Applied when the store is empty. */
  seed?: HubSeed;
  /** Requests in five minutes per caller; generous when absent. */
  quotas?: Partial<Quotas>;
  /** What the real Hub's documentation leaves open about webhooks; see Dispatcher. */
  webhooks?: { suspendAfter?: number; retries?: number; timeoutMs?: number; dailyCap?: number };
  /** Source of chance for faults with a probability, 0 to 1. */
  random?: () => number;
  /** Told of defects of the sandbox itself; they are answered 500. */
  onDefect?: (defect: unknown) => void;
}

export interface SandboxHub {
  url: string;
  /** Ends in `/control`: /log, /faults, /limits, /events, /deliveries and /users are below it. */
  controlUrl: string;
  /** One token per account that has one, by login. */
  tokens: Record<string, string>;
  /** Asks for a fault without HTTP. */
  addFault(spec: FaultSpec): void;
  close(): Promise<void>;
}

function tokensByLogin(hub: Hub): Record<string, string> {
  const tokens: Record<string, string> = {};
  for (const { userId, token, oauthApp } of hub.store.tokens.values()) {
    const login = hub.store.accounts.get(userId)?.name;
    if (login !== undefined && oauthApp === null) tokens[login] ??= token;
  }
  return tokens;
}

/** Starts a local Hub that behaves as reference hub-api.md §11 says, and its control address. */
export async function openSandboxHub(options: SandboxHubOptions): Promise<SandboxHub> {
  const { clock, host = '127.0.0.1', webhooks = {} } = options;
  const store = openHubStore(options.directory);
  const closing = new AbortController();
  const live = new LiveEvents();
  const faults = new FaultBook(options.random ?? Math.random);
  const log = new WriteLog(store, (write) => write.applied && live.emit({ type: 'write', data: write }));
  const limiter = new RateLimiter({ api: 100_000, resolvers: 500_000, pages: 100_000, ...options.quotas });
  const started: { dispatcher: Dispatcher<Webhook> | null } = { dispatcher: null };
  const announcer = new Announcer({
    store,
    clock,
    origin: () => hub.origin,
    dailyCap: webhooks.dailyCap ?? 1_000,
    onDelivery: (webhookId) => started.dispatcher?.wake(webhookId),
  });
  const hub: Hub = { store, clock, origin: '', announcer };

  const app = new Hono<HubEnv>();
  app.use('*', localCors());
  app.use('*', requestFrame({ hub, faults, limiter, log, closing: closing.signal }));
  addHubRoutes(app, log);
  app.onError((defect) => {
    options.onDefect?.(defect);
    return toResponse(refusal(500, 'Internal Server Error'));
  });

  const server = await listen(app.fetch, { host, port: options.port });
  hub.origin = options.publicUrl ?? server.url;
  if (options.seed !== undefined) seedHub(hub, options.seed);
  const control = await listen(controlApp({ hub, log, faults, limiter, live, closing: closing.signal }).fetch, {
    host,
    port: options.controlPort ?? 0,
  });
  const dispatcher = new Dispatcher({
    store,
    clock,
    faults,
    suspendAfter: webhooks.suspendAfter ?? 20,
    retries: webhooks.retries ?? 0,
    timeoutMs: webhooks.timeoutMs ?? 10_000,
    post: (webhook, delivery, signal) => postDelivery(webhook, delivery.body, signal),
    corrupt: corruptPayload,
    onChange: (delivery) => live.emit({ type: 'delivery', data: delivery }),
  });
  started.dispatcher = dispatcher;

  let closed: Promise<void> | null = null;
  async function close(): Promise<void> {
    closing.abort();
    await dispatcher.close();
    await Promise.all([server.close(), control.close()]);
    store.database.close();
  }

  return {
    url: hub.origin,
    controlUrl: `${control.url}/control`,
    tokens: tokensByLogin(hub),
    addFault: (spec) => void faults.add(spec),
    close: () => (closed ??= close()),
  };
}
