import { Hono } from 'hono';
import type { FaultSpec } from '../hub/control/fault.ts';
import { FaultBook } from '../hub/control/fault-book.ts';
import { LiveEvents } from '../hub/control/live-events.ts';
import { WriteLog } from '../hub/control/write-log.ts';
import { localCors } from '../hub/http/local-cors.ts';
import { toResponse } from '../hub/http/to-response.ts';
import { RateLimiter } from '../hub/limits/rate-limiter.ts';
import { listen } from '../hub/listen.ts';
import { Dispatcher } from '../hub/webhooks/dispatcher.ts';
import { addGitHubRoutes } from './add-github-routes.ts';
import { openKeyPair } from './app/open-key-pair.ts';
import { controlApp } from './control/control-app.ts';
import type { GitHub, WorkflowDispatch } from './github.ts';
import type { GitHubSeed } from './github-seed.ts';
import type { GitHubEnv } from './http/github-env.ts';
import type { GitHubBucket } from './http/limit-headers.ts';
import { logCall } from './http/log-call.ts';
import { refusal } from './http/refusal.ts';
import { requestFrame } from './http/request-frame.ts';
import { sandboxGitHubSeed } from './seed/sandbox-github-seed.ts';
import { seedApp } from './seed/seed-app.ts';
import { seedGitHub } from './seed/seed-github.ts';
import type { Hook } from './store/hook.ts';
import { openGitHubStore } from './store/open-github-store.ts';
import { Announcer } from './webhooks/announcer.ts';
import { corruptPayload } from './webhooks/corrupt-payload.ts';
import { postDelivery } from './webhooks/post-delivery.ts';
import { setHook } from './webhooks/set-hook.ts';

export interface SandboxGitHubOptions {
  /** Where the state is kept, the app's key with it; null keeps it in memory only. */
  directory: string | null;
  /** 0: any free port. */
  port: number;
  /** Of the control address; any free one when absent. */
  controlPort?: number;
  clock: () => Date;
  /** What tokens and rate limits go by, when the sandbox's clock is not the one its clients live by. */
  wallClock?: () => Date;
  /** Applied when the store is empty; the sandbox's own when absent. */
  seed?: GitHubSeed;
  /** Where deliveries go; can be set later, at the control address or with PATCH /app/hook/config. */
  webhookUrl?: string;
  /** Requests in an hour per caller; generous when absent. */
  quotas?: Partial<Record<GitHubBucket, number>>;
  /** Source of chance for faults with a probability, 0 to 1. */
  random?: () => number;
  /** Told of workflow dispatches that were accepted. */
  onDispatch?: (dispatch: WorkflowDispatch) => void;
  /** Told of defects of the sandbox itself; they are answered 500. */
  onDefect?: (defect: unknown) => void;
}

export interface SandboxGitHub {
  /** Octokit's `baseUrl`; pages' addresses start with it, too. */
  url: string;
  /** Ends in `/control`: /log, /faults, /limits, /events, /deliveries, /users and /webhook are below it. */
  controlUrl: string;
  appId: number;
  /** PEM. */
  privateKey: string;
  webhookSecret: string;
  /** Login of the app's bot, `[bot]` included. */
  botLogin: string;
  /** One token per person, by login. */
  tokens: Record<string, string>;
  /** Points the webhook to another address. */
  deliverTo(url: string): void;
  /** Asks for a fault without HTTP. */
  addFault(spec: FaultSpec): void;
  close(): Promise<void>;
}

const webhookSecret = 'sandbox-github-webhook-secret';

/** Starts a local GitHub, as much of it as Probot and the bot need, and its control address. */
export async function openSandboxGitHub(options: SandboxGitHubOptions): Promise<SandboxGitHub> {
  const { clock, wallClock = clock } = options;
  const store = openGitHubStore(options.directory);
  const closing = new AbortController();
  const live = new LiveEvents();
  const faults = new FaultBook(options.random ?? Math.random);
  const writes = new WriteLog(store, (write) => write.applied && live.emit({ type: 'write', data: write }));
  const log = logCall(writes);
  const limiter = new RateLimiter<GitHubBucket>({ core: 100_000, graphql: 100_000, ...options.quotas }, 3_600);
  const dispatcher = new Dispatcher<Hook>({
    store,
    clock,
    faults,
    suspendAfter: Number.POSITIVE_INFINITY,
    retries: 0,
    timeoutMs: 10_000,
    post: postDelivery,
    corrupt: corruptPayload,
    onChange: (delivery) => live.emit({ type: 'delivery', data: delivery }),
  });
  const announcer = new Announcer({ github: () => github, onDelivery: (webhookId) => dispatcher.wake(webhookId) });
  const seed = options.seed ?? sandboxGitHubSeed();
  const app = { ...seedApp(store, { clock, seed }), ...openKeyPair(options.directory), webhookSecret };
  const onDispatch = options.onDispatch ?? (() => undefined);
  const github: GitHub = { store, clock, wallClock, origin: '', app, announcer, onDispatch };

  const routes = new Hono<GitHubEnv>();
  routes.use('*', localCors());
  routes.use('*', requestFrame({ github, faults, limiter, log, closing: closing.signal }));
  addGitHubRoutes(routes, log);
  routes.onError((defect) => {
    options.onDefect?.(defect);
    return toResponse(refusal(500, 'Server Error'));
  });

  const host = '127.0.0.1';
  const server = await listen(routes.fetch, { host, port: options.port });
  github.origin = server.url;
  seedGitHub(github, seed);
  if (options.webhookUrl !== undefined) setHook(github, { url: options.webhookUrl });
  const control = controlApp({ github, log: writes, faults, limiter, live, closing: closing.signal });
  const controlServer = await listen(control.fetch, { host, port: options.controlPort ?? 0 });

  let closed: Promise<void> | null = null;
  async function close(): Promise<void> {
    closing.abort();
    await dispatcher.close();
    await Promise.all([server.close(), controlServer.close()]);
    store.database.close();
  }

  return {
    url: github.origin,
    controlUrl: `${controlServer.url}/control`,
    appId: app.id,
    privateKey: app.privateKey,
    webhookSecret,
    botLogin: `${app.slug}[bot]`,
    tokens: Object.fromEntries(seed.people.map(({ login, token }) => [login, token])),
    deliverTo: (url) => void setHook(github, { url }),
    addFault: (spec) => void faults.add(spec),
    close: () => (closed ??= close()),
  };
}
