import { DiscordAPIError, HTTPError, RateLimitError } from 'discord.js';
import { PlatformFault } from '../../platform-fault.ts';

interface Called {
  /** `GET /guilds/1`, for the message. */
  what: string;
  writes: boolean;
  now: Date;
}

/**
 * The fault that an error of discord.js's REST client stands for. Any 4xx says that nothing was done; a 5xx or no answer to a
 * write does not. `code` is Discord's own number (10008: unknown message, 50027: token of an interaction that ran out).
 */
export function faultOf(error: unknown, { what, writes, now }: Called): PlatformFault {
  const outcome = writes ? 'unknown' : 'not-applied';
  if (error instanceof RateLimitError) {
    const until = new Date(now.getTime() + Math.max(error.timeToReset, error.retryAfter));
    return new PlatformFault('rate-limited', `${what}: rate limited`, { outcome: 'not-applied', status: 429, until });
  }
  if (error instanceof DiscordAPIError) {
    const { status, message } = error;
    const details = { outcome: 'not-applied' as const, status, code: codeOf(error) };
    return new PlatformFault('refused', `${what}: ${status} ${message}`, details);
  }
  if (error instanceof HTTPError) {
    const { status, message } = error;
    return new PlatformFault('unavailable', `${what}: ${status} ${message}`, { outcome, status });
  }
  const message = error instanceof Error ? error.message : String(error);
  const kind = error instanceof Error && error.name === 'AbortError' ? 'timeout' : 'unavailable';
  return new PlatformFault(kind, `${what}: ${message}`, { outcome, cause: error });
}

function codeOf({ code, status }: DiscordAPIError): string {
  return status === 401 && Number(code) === 0 ? 'bad-credentials' : String(code);
}
