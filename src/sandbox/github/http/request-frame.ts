import { randomUUID } from 'node:crypto';
import type { Context, Next } from 'hono';
import { cutOff } from '../../hub/control/cut-off.ts';
import type { FaultBook } from '../../hub/control/fault-book.ts';
import { sufferFaults } from '../../hub/control/suffer-faults.ts';
import type { Reply } from '../../hub/http/reply.ts';
import { toResponse } from '../../hub/http/to-response.ts';
import type { RateLimiter, WindowState } from '../../hub/limits/rate-limiter.ts';
import type { GitHub } from '../github.ts';
import { authenticate } from '../identity/authenticate.ts';
import type { Call } from './call.ts';
import { faultReply } from './fault-reply.ts';
import type { GitHubEnv } from './github-env.ts';
import { type GitHubBucket, limitHeaders } from './limit-headers.ts';
import type { LogCall } from './log-call.ts';
import { operationName } from './operation-name.ts';
import { primaryLimit } from './primary-limit.ts';
import { refusal } from './refusal.ts';
import { writeKind } from './write-kind.ts';

interface FrameOptions {
  github: GitHub;
  faults: FaultBook;
  limiter: RateLimiter<GitHubBucket>;
  log: LogCall;
  closing: AbortSignal;
}

/** Everything around a route: who calls, the rate limit and its headers, and the faults that were asked for. */
export function requestFrame({ github, faults, limiter, log, closing }: FrameOptions) {
  function framed(response: Response, state: WindowState<GitHubBucket>): Response {
    const now = github.wallClock();
    const shown = new Response(response.body, response);
    shown.headers.set('X-GitHub-Request-Id', randomUUID());
    shown.headers.set('X-GitHub-Media-Type', 'github.v3; format=json');
    shown.headers.set('Date', now.toUTCString());
    for (const [name, value] of Object.entries(limitHeaders(state, now))) shown.headers.set(name, value);
    return shown;
  }

  return async (c: Context<GitHubEnv>, next: Next): Promise<Response | undefined> => {
    const body = new Uint8Array(await c.req.arrayBuffer());
    const { method } = c.req;
    const { pathname: path, searchParams: query } = new URL(c.req.url);
    const who = authenticate(github, c.req.header('Authorization') ?? null);
    const caller = 'caller' in who ? who.caller : null;
    const call: Call = { github, method, path, query, params: {}, headers: c.req.raw.headers, body, caller };
    const remote = c.env.incoming.socket.remoteAddress ?? '';
    const account = caller === null ? remote : `${caller.as} ${caller.account.id}`;
    const bucket = path === '/graphql' ? 'graphql' : 'core';
    const state = limiter.count(account, bucket, github.wallClock());
    const answer = (reply: Reply, shown = state) => framed(toResponse(reply), shown);
    if ('refused' in who) return answer(refusal(401, who.refused));
    if (state.exceeded) return answer(primaryLimit());
    const write = writeKind(method, path, operationName(call));
    const user = caller?.account.login ?? null;
    const struck = faults.strike('request', { method, path, kind: write?.kind ?? null, user });
    const logRefused = (status: number | null) => {
      if (write !== null) log(call, write, { applied: false, status });
    };
    const met = await sufferFaults(c.env, struck, { closing, replyTo: faultReply, onHang: () => logRefused(null) });
    if (met === 'hung') return cutOff(c.env);
    if (met !== null) {
      logRefused(met.reply.status);
      const used = met.fault.action === 'rate-limit-window';
      const reset = Math.ceil((met.fault.ms ?? 2_000) / 1000);
      return answer(met.reply, used ? { ...state, remaining: 0, reset } : state);
    }
    c.set('call', call);
    await next();
    if (struck.some((fault) => fault.action === 'drop-after-apply')) return cutOff(c.env);
    // An answer that the caller has already costs nothing.
    const free = c.res.status === 304;
    if (free) limiter.giveBack(account, bucket);
    c.res = framed(c.res, free ? { ...state, remaining: state.remaining + 1 } : state);
    return undefined;
  };
}
