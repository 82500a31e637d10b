import { setTimeout as pause } from 'node:timers/promises';
import { REST, type RouteLike } from 'discord.js';
import type { Clock } from '../../../clock.ts';
import { PlatformFault } from '../../platform-fault.ts';
import { faultOf } from './fault-of.ts';

export type DiscordMethod = 'GET' | 'POST' | 'PUT' | 'PATCH';

/** Calls of Discord's REST API, version 10. Every failure is a PlatformFault. */
export interface DiscordApi {
  /** `signedIn` false: the address itself carries a token, as those of interactions do. */
  call(method: DiscordMethod, path: RouteLike, options?: { body?: unknown; signedIn?: boolean }): Promise<unknown>;
}

/** A limit that is lifted within this time is waited for; a longer one is the caller's affair. */
const longestWaitMs = 3_000;

/** Before a call is tried once more. */
const againAfterMs = 200;

/**
 * Opens the REST API with discord.js's own client, whose queue obeys Discord's buckets. A call that found Discord unreachable is
 * tried once more, also a write: messages are posted with an enforced nonce, and everything else may be repeated.
 */
export function openDiscordApi({ api, token, clock }: { api: string; token: string; clock: Clock }): DiscordApi {
  const rest = new REST({
    ...{ api, version: '10', timeout: 10_000, retries: 0 },
    rejectOnRateLimit: ({ timeToReset, retryAfter }) => Math.max(timeToReset, retryAfter) > longestWaitMs,
  });
  return {
    async call(method, path, { body, signedIn = true } = {}) {
      const options = { fullRoute: path, auth: signedIn, ...(body !== undefined && { body }) };
      const sent = async () => {
        // The client forgets a token that was refused once.
        rest.setToken(token);
        try {
          return await send(rest, method, options);
        } catch (error) {
          throw faultOf(error, { what: `${method} ${named(path)}`, writes: method !== 'GET', now: clock.now() });
        }
      };
      return sent().catch(async (fault: unknown) => {
        const passing = fault instanceof PlatformFault && (fault.kind === 'unavailable' || fault.kind === 'timeout');
        if (!passing) throw fault;
        await pause(againAfterMs);
        return sent();
      });
    },
  };
}

type Options = { fullRoute: RouteLike; auth: boolean; body?: unknown };

function send(rest: REST, method: DiscordMethod, { fullRoute, ...options }: Options): Promise<unknown> {
  switch (method) {
    case 'GET':
      return rest.get(fullRoute, options);
    case 'POST':
      return rest.post(fullRoute, options);
    case 'PUT':
      return rest.put(fullRoute, options);
    case 'PATCH':
      return rest.patch(fullRoute, options);
  }
}

/** The path for messages and logs: tokens of interactions stay out of them. */
function named(path: string): string {
  return path.replace(/^(\/(?:webhooks|interactions)\/\d+\/)[^/]+/, '$1…').split('?')[0] ?? '';
}
