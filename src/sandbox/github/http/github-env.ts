import type { HttpBindings } from '@hono/node-server';
import type { Call } from './call.ts';

/** What the frame around the routes hands to them. */
export interface GitHubEnv {
  Bindings: HttpBindings;
  Variables: { call: Call };
}
