import { Hono } from 'hono';
import type { FaultBook } from '../../hub/control/fault-book.ts';
import { carryOut, type WriteOutcome } from '../../hub/http/carry-out.ts';
import { toResponse } from '../../hub/http/to-response.ts';
import type { Discord } from '../discord.ts';
import type { ApiEnv } from './api-env.ts';
import { apiFrame } from './api-frame.ts';
import { apiRefusal } from './api-refusal.ts';
import { logWrite } from './log-write.ts';
import { restRoutes } from './rest-routes.ts';

interface RestOptions {
  discord: Discord;
  faults: FaultBook;
  closing: AbortSignal;
  onDefect: (defect: unknown) => void;
}

const patterns = restRoutes.map(([method, path, kind]) => {
  return { method, kind, pattern: new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`) };
});

/** Kind of write in the log, by method and path alone, so that a fault can be matched before the route runs. */
function kindOf(method: string, path: string): string | null {
  return patterns.find((route) => route.method === method && route.pattern.test(path))?.kind ?? null;
}

/** The REST API at `/api/v10`. */
export function restApp({ discord, faults, closing, onDefect }: RestOptions): Hono<ApiEnv> {
  const app = new Hono<ApiEnv>();
  app.use('*', apiFrame({ discord, faults, closing, kindOf }));
  for (const [method, path, kind, handler] of restRoutes) {
    app.on(method, `/api/v10${path}`, (c) => {
      const call = { ...c.get('call'), params: c.req.param() };
      const { database } = discord.store;
      const record = kind === null ? null : (outcome: WriteOutcome) => logWrite(call, kind, outcome);
      return toResponse(carryOut(() => handler(call), { method, database, record, madeNumber: () => undefined }));
    });
  }
  app.notFound(() => toResponse(apiRefusal('not-found')));
  app.onError((defect) => {
    onDefect(defect);
    return toResponse({
      ...apiRefusal('not-found'),
      status: 500,
      body: '{"message":"500: Internal Server Error","code":0}',
    });
  });
  return app;
}
