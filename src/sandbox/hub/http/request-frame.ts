import { randomUUID } from 'node:crypto';
import type { Context, Next } from 'hono';
import { cutOff } from '../control/cut-off.ts';
import type { Fault } from '../control/fault.ts';
import type { FaultBook } from '../control/fault-book.ts';
import { sufferFaults } from '../control/suffer-faults.ts';
import type { WriteLog } from '../control/write-log.ts';
import type { Hub } from '../hub.ts';
import { authenticate } from '../identity/authenticate.ts';
import { actionQuotaText } from '../limits/action-quota-text.ts';
import { bucketOf } from '../limits/bucket-of.ts';
import { rateLimitHeaders } from '../limits/rate-limit-headers.ts';
import type { RateLimiter, WindowState } from '../limits/rate-limiter.ts';
import type { Call } from './call.ts';
import type { HubEnv } from './hub-env.ts';
import { refusal } from './refusal.ts';
import type { Reply } from './reply.ts';
import { toResponse } from './to-response.ts';
import { type WriteKind, writeKind } from './write-kind.ts';

interface FrameOptions {
  hub: Hub;
  faults: FaultBook;
  limiter: RateLimiter;
  log: WriteLog;
  /** Ends waits of the fault `hang` when the Hub closes. */
  closing: AbortSignal;
}

const generalLimit = 'You have exceeded the rate limit. Please retry later.';

function framed(response: Response, state: WindowState): Response {
  const shown = new Response(response.body, response);
  shown.headers.set('X-Request-Id', `Root=1-${randomUUID()}`);
  for (const [name, value] of Object.entries(rateLimitHeaders(state))) shown.headers.set(name, value);
  return shown;
}

/** The reply that a fault puts in the place of the real one. */
function faultReply(fault: Fault, kind: string | null): Reply | null {
  if (fault.action === 'fail') return refusal(fault.status ?? 500, 'Internal Error - We are working hard to fix this');
  if (fault.action === 'rate-limit-window') return refusal(429, generalLimit);
  if (fault.action === 'rate-limit-action') return refusal(429, actionQuotaText(kind));
  return null;
}

/**
 * Everything around a route: who calls, the rate limit and its headers, and the faults that were asked for. A request
 * that hangs or is dropped ends with its socket destroyed.
 */
export function requestFrame(options: FrameOptions) {
  const { hub, faults, limiter, log, closing } = options;

  return async (c: Context<HubEnv>, next: Next): Promise<Response | undefined> => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const { method } = c.req;
    const { pathname: path, searchParams: query } = new URL(c.req.url);
    // The token route takes an app's credentials, not an account's.
    const caller = path === '/oauth/token' ? null : authenticate(hub, c.req.header('Authorization') ?? null);
    const known = caller === 'invalid' ? null : caller;
    const call: Call = { hub, method, path, query, params: {}, headers: c.req.raw.headers, body, caller: known };
    const who = known?.account.id ?? c.env.incoming.socket.remoteAddress ?? 'anonymous';
    const state = limiter.count(who, bucketOf(path), hub.clock());
    if (caller === 'invalid') {
      return framed(toResponse(refusal(401, 'Invalid credentials in Authorization header')), state);
    }
    if (state.exceeded) return framed(toResponse(refusal(429, generalLimit)), state);
    const write: WriteKind | null = writeKind(method, path);
    const struck = faults.strike('request', {
      method,
      path,
      kind: write?.kind ?? null,
      user: known?.account.name ?? null,
    });
    const logRefused = (status: number | null) => {
      if (write !== null) log.add(call, write, { applied: false, status });
    };
    const met = await sufferFaults(c.env, struck, {
      closing,
      replyTo: (fault) => faultReply(fault, write?.kind ?? null),
      onHang: () => logRefused(null),
    });
    if (met === 'hung') return cutOff(c.env);
    if (met !== null) {
      logRefused(met.reply.status);
      const used = met.fault.action === 'rate-limit-window';
      const reset = Math.ceil((met.fault.ms ?? 2_000) / 1000);
      return framed(toResponse(met.reply), used ? { ...state, remaining: 0, reset } : state);
    }
    c.set('call', call);
    await next();
    if (struck.some((fault) => fault.action === 'drop-after-apply')) return cutOff(c.env);
    c.res = framed(c.res, state);
    return undefined;
  };
}
