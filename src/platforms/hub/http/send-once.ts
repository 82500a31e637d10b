import { faultFromError } from '../../fault-from-error.ts';
import { PlatformFault } from '../../platform-fault.ts';
import { faultFromAnswer } from './fault-from-answer.ts';
import { readCapped, TooLarge } from './read-capped.ts';

/** A rename answers with one redirect, a large file with one or two; more is a loop. */
const MAX_REDIRECTS = 5;
const MAX_ERROR_BYTES = 64 * 1024;

export interface HubRequest {
  method: 'GET' | 'POST' | 'PUT';
  url: URL;
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | null;
  writes: boolean;
}

/** What a call needs from the client that makes it. */
export interface Connection {
  home: URL;
  token: string | null;
  fetch: typeof fetch;
  timeoutMs: number;
  userAgent: string;
  now: () => Date;
  /** Told about every answer, for the rate limits in its headers. */
  seen: (url: URL, headers: Headers) => void;
}

/**
 * One request and its redirects, within one timeout for connection and body. `receive` gets a 2xx or 304; everything else
 * is thrown as a PlatformFault. The token goes to the configured origin only, and no redirect takes a write elsewhere.
 */
export async function sendOnce<T>(
  connection: Connection,
  request: HubRequest,
  receive: (response: Response, url: URL) => Promise<T>,
): Promise<T> {
  const what = `${request.method} ${request.url.pathname}`;
  const signal = AbortSignal.timeout(connection.timeoutMs);
  try {
    const { response, url } = await followRedirects(connection, request, signal);
    if (response.ok || response.status === 304) return await receive(response, url);
    const text = new TextDecoder().decode(await readCapped(response, { maxBytes: MAX_ERROR_BYTES, cut: true }));
    throw faultFromAnswer(
      {
        what,
        status: response.status,
        headers: response.headers,
        text,
        writes: request.writes,
        signedIn: connection.token !== null,
      },
      connection.now(),
    );
  } catch (error) {
    if (error instanceof PlatformFault) throw error;
    if (error instanceof TooLarge) {
      const outcome = request.writes ? 'unknown' : 'not-applied';
      throw new PlatformFault('unreadable-answer', `${what}: ${error.message}`, { outcome, cause: error });
    }
    throw faultFromError(error, { what, writes: request.writes, timedOut: signal.aborted });
  }
}

async function followRedirects(connection: Connection, request: HubRequest, signal: AbortSignal) {
  let url = request.url;
  for (let hop = 0; hop <= MAX_REDIRECTS; hop += 1) {
    const response = await connection.fetch(url, {
      method: request.method,
      headers: { ...request.headers, ...ownHeaders(connection, url) },
      body: request.body,
      redirect: 'manual',
      signal,
    });
    connection.seen(url, response.headers);
    const next = redirectTarget(response, url, request);
    if (!next) return { response, url };
    await response.body?.cancel();
    url = next;
  }
  const message = `${request.method} ${request.url.pathname}: redirected too often`;
  throw new PlatformFault('refused', message, { outcome: 'not-applied' });
}

function ownHeaders(connection: Connection, url: URL): Record<string, string> {
  const headers = { 'user-agent': connection.userAgent };
  if (!connection.token || url.origin !== connection.home.origin) return headers;
  return { ...headers, authorization: `Bearer ${connection.token}` };
}

/**
 * 307 and 308 keep method and body, so a write to a renamed repository arrives (hub-api.md §1.4); others would turn it
 * into a GET.
 */
function redirectTarget(response: Response, url: URL, request: HubRequest): URL | null {
  const location = response.headers.get('location');
  const keepsMethod = response.status === 307 || response.status === 308;
  const redirects = keepsMethod || [301, 302, 303].includes(response.status);
  if (!location || !redirects || !URL.canParse(location, url.href)) return null;
  if (request.method !== 'GET' && !keepsMethod) return null;
  const next = new URL(location, url);
  if (request.method !== 'GET' && next.origin !== url.origin) return null;
  return next;
}
