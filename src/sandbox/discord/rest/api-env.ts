import type { HttpBindings } from '@hono/node-server';
import type { ApiCall } from './api-call.ts';

/** What the frame around the routes hands to them. */
export interface ApiEnv {
  Bindings: HttpBindings;
  Variables: { call: Omit<ApiCall, 'params'> };
}
