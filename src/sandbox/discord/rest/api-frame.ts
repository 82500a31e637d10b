import type { Context, Next } from 'hono';
import { cutOff } from '../../hub/control/cut-off.ts';
import type { FaultBook } from '../../hub/control/fault-book.ts';
import { sufferFaults } from '../../hub/control/suffer-faults.ts';
import { toResponse } from '../../hub/http/to-response.ts';
import type { Discord } from '../discord.ts';
import { guild } from '../guild.ts';
import type { ApiEnv } from './api-env.ts';
import { apiRefusal } from './api-refusal.ts';
import { faultReply } from './fault-reply.ts';
import { logWrite } from './log-write.ts';
import { rateLimitHeaders } from './rate-limit-headers.ts';

interface FrameOptions {
  discord: Discord;
  faults: FaultBook;
  closing: AbortSignal;
  /** Kind of write in the log, by method and path alone. */
  kindOf: (method: string, path: string) => string | null;
}

/** Routes that a token in the path opens. */
const open = /^\/(interactions|webhooks)\//;

function parsed(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Everything around a route: the bot's token, the body, the faults that were asked for and the rate limit's headers. */
export function apiFrame({ discord, faults, closing, kindOf }: FrameOptions) {
  return async (c: Context<ApiEnv>, next: Next): Promise<Response | undefined> => {
    const { pathname, searchParams: query } = new URL(c.req.url);
    const path = decodeURIComponent(pathname).replace(/^\/api\/v10/, '');
    const { method } = c.req;
    if (!open.test(path) && c.req.header('Authorization') !== `Bot ${guild.botToken}`) {
      return toResponse(apiRefusal('unauthorised'));
    }
    const isForm = (c.req.header('Content-Type') ?? '').includes('multipart');
    const body = isForm ? null : parsed(await c.req.text());
    const call = { discord, method, path, query, body };
    const kind = kindOf(method, path);
    const struck = faults.strike('request', { method, path, kind, user: null });
    const logRefused = (status: number | null) => {
      if (kind !== null) logWrite(call, kind, { applied: false, status });
    };
    const met = await sufferFaults(c.env, struck, { closing, replyTo: faultReply, onHang: () => logRefused(null) });
    if (met === 'hung') return cutOff(c.env);
    if (met !== null) {
      logRefused(met.reply.status);
      return toResponse(met.reply);
    }
    if (isForm || body === undefined) return toResponse(apiRefusal(isForm ? 'files-unknown' : 'bad-json'));
    c.set('call', call);
    await next();
    if (struck.some((fault) => fault.action === 'drop-after-apply')) return cutOff(c.env);
    const bucket = `${method} ${path.replaceAll(/\d{5,}/g, ':id')}`;
    for (const [name, value] of Object.entries(rateLimitHeaders(bucket, discord.clock())))
      c.res.headers.set(name, value);
    return undefined;
  };
}
