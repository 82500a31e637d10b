import type { Reply } from '../../hub/http/reply.ts';
import type { Discord } from '../discord.ts';

/** One request whose body has arrived; handlers are synchronous, so that a write is one transaction. */
export interface ApiCall {
  discord: Discord;
  method: string;
  /** Below `/api/v10`. */
  path: string;
  query: URLSearchParams;
  /** Parts of the path, `:name` in the route's pattern. */
  params: Record<string, string>;
  /** Parsed JSON; null when there was none, undefined when it was no JSON. */
  body: unknown;
}

export type ApiHandler = (call: ApiCall) => Reply;
