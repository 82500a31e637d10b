import type { Clock } from '../../clock.ts';
import { PlatformFault } from '../platform-fault.ts';
import { readCapped } from './http/read-capped.ts';
import { readRateLimit } from './http/read-rate-limit.ts';
import { type Connection, type HubRequest, sendOnce } from './http/send-once.ts';

const TIMEOUT_MS = 20_000;
const READ_TRIES = 3;
const FIRST_BACKOFF_MS = 500;
/** The longest answer held in memory: a thread with thousands of comments has a few megabytes. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

export interface HubFetchOptions {
  /** The Hub's address, for example https://huggingface.co. */
  url: string;
  /** null: anonymous. */
  token: string | null;
  fetch?: typeof fetch;
  clock: Clock;
  log?: { warn(fields: object, message: string): void };
  /** For one try, connection and body together. */
  timeoutMs?: number;
  userAgent?: string;
}

export interface HubAnswer {
  status: number;
  headers: Headers;
  bytes: Uint8Array<ArrayBuffer>;
  /** Where the answer came from, after redirects. */
  url: URL;
}

interface ReadOptions {
  headers?: Record<string, string>;
  /** Sent as JSON by POST: the few reads whose question does not fit an address. */
  question?: string;
}

/**
 * The one place requests to the Hub go through (hub-api.md §1 and §6). `path` starts with '/' or is an address at the Hub.
 * Reads are tried up to 3 times when the Hub fails, writes once; while a rate-limit window is known to be exhausted
 * neither is sent. Throws PlatformFault only.
 */
export interface HubFetch {
  url: string;
  read(path: string, options?: ReadOptions): Promise<HubAnswer>;
  /** For bodies that are not to be held: `receive` reads the answer itself, and again from the start on a second try. */
  stream<T>(path: string, receive: (response: Response) => Promise<T>): Promise<T>;
  write(path: string, content: { body: string; contentType: string }): Promise<HubAnswer>;
  /** Puts a large file where the Hub said, which may be another server: it gets no token. A repeat puts the same there. */
  upload(address: string, content: { bytes: Uint8Array<ArrayBuffer>; headers: Record<string, string> }): Promise<void>;
}

export function openHubFetch(options: HubFetchOptions): HubFetch {
  const { clock, log } = options;
  const home = new URL(options.url);
  const base = home.href.replace(/\/+$/, '');
  const exhausted = new Map<string, Date>();
  const connection: Connection = {
    home,
    token: options.token,
    fetch: options.fetch ?? fetch,
    timeoutMs: options.timeoutMs ?? TIMEOUT_MS,
    userAgent: options.userAgent ?? 'steward',
    now: () => clock.now(),
    seen(url, headers) {
      const limit = readRateLimit(headers);
      if (limit?.remaining !== 0 || url.origin !== home.origin) return;
      exhausted.set(windowOf(url), new Date(clock.now().getTime() + (limit.resetSeconds + 1) * 1000));
    },
  };

  async function send<T>(request: HubRequest, receive: (response: Response, url: URL) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      refuseWhileExhausted(request);
      try {
        return await sendOnce(connection, request, receive);
      } catch (error) {
        const again = !request.writes && attempt < READ_TRIES && isPassing(error);
        if (!again) throw error;
        log?.warn({ path: request.url.pathname, attempt, err: error }, 'the Hub failed on a read, trying again');
        await clock.sleep(FIRST_BACKOFF_MS * 2 ** (attempt - 1) * (0.5 + Math.random() / 2));
      }
    }
  }

  function refuseWhileExhausted({ url }: HubRequest): void {
    const until = exhausted.get(windowOf(url));
    if (!until || until <= clock.now()) return;
    const message = `${url.pathname}: not asked, the Hub's rate limit is used up until ${until.toISOString()}`;
    throw new PlatformFault('rate-limited', message, { outcome: 'not-applied', until });
  }

  function addressOf(path: string): URL {
    const url = new URL(path.startsWith('/') ? `${base}${path}` : path);
    if (url.origin === home.origin) return url;
    throw new PlatformFault('refused', `${url.origin} is not the Hub at ${home.origin}`, { outcome: 'not-applied' });
  }

  function readRequest(path: string, { headers = {}, question }: ReadOptions = {}): HubRequest {
    const url = addressOf(path);
    if (question === undefined) return { method: 'GET', url, headers, body: null, writes: false };
    return { method: 'POST', url, headers: { ...JSON_CONTENT, ...headers }, body: question, writes: false };
  }

  return {
    url: base,
    read: async (path, readOptions) => await send(readRequest(path, readOptions), receiveAnswer),
    stream: async (path, receive) => await send(readRequest(path), receive),
    write: async (path, { body, contentType }) => {
      const headers = { 'content-type': contentType };
      return await send({ method: 'POST', url: addressOf(path), headers, body, writes: true }, receiveAnswer);
    },
    upload: async (address, { bytes, headers }) => {
      const url = new URL(address);
      if (url.protocol !== 'https:' && url.origin !== home.origin)
        throw new PlatformFault('refused', `${url.origin} is no place for an upload`, { outcome: 'not-applied' });
      await send({ method: 'PUT', url, headers, body: bytes, writes: false }, receiveAnswer);
    },
  };
}

const JSON_CONTENT = { 'content-type': 'application/json' };

async function receiveAnswer(response: Response, url: URL): Promise<HubAnswer> {
  const bytes = await readCapped(response, { maxBytes: MAX_ANSWER_BYTES });
  return { status: response.status, headers: response.headers, bytes, url };
}

function isPassing(error: unknown): boolean {
  return error instanceof PlatformFault && (error.kind === 'unavailable' || error.kind === 'timeout');
}

/** The Hub counts API calls, file downloads and pages apart (hub-api.md §6). */
function windowOf(url: URL): 'api' | 'resolvers' | 'pages' {
  if (/^\/api\//.test(url.pathname)) return 'api';
  return url.pathname.includes('/resolve/') ? 'resolvers' : 'pages';
}
