import { cors } from 'hono/cors';

const local = /^https?:\/\/(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/;

/** Lets pages of this machine call from a browser; others may not. */
export function localCors() {
  return cors({
    origin: (origin) => (local.test(origin) ? origin : null),
    exposeHeaders: ['Link', 'RateLimit', 'X-Error-Code', 'X-Error-Message', 'X-Request-Id', 'X-Total-Count'],
  });
}
