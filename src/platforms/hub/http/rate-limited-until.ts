import { readRateLimit } from './read-rate-limit.ts';

/** When the Hub names no time: its action quotas count by the hour, so an early try costs little. */
const DEFAULT_WAIT_SECONDS = 10 * 60;
const SECONDS = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;

/**
 * When a 429 allows the next try (hub-api.md §6). Window exhausted (r=0): t+1 s. Action quota (r>0 or no header):
 * Retry-After, else the words "in about 1 hour", else 10 minutes.
 */
export function rateLimitedUntil(answer: { headers: Headers; text: string }, now: Date): Date {
  const limit = readRateLimit(answer.headers);
  if (limit?.remaining === 0) return after(now, limit.resetSeconds + 1);
  const retryAfter = answer.headers.get('retry-after')?.trim() ?? '';
  if (/^\d+$/.test(retryAfter)) return after(now, Number(retryAfter) + 1);
  const date = new Date(retryAfter);
  if (date > now) return date;
  return after(now, waitInWords(answer.text) ?? DEFAULT_WAIT_SECONDS);
}

function waitInWords(text: string): number | null {
  const match = /\bin (?:about |over |almost |less than )?(an?|\d+) (second|minute|hour|day)s?\b/i.exec(text);
  const [, count, unit] = match ?? [];
  const seconds = unitSeconds(unit?.toLowerCase());
  if (!count || !seconds) return null;
  return (/^an?$/i.test(count) ? 1 : Number(count)) * seconds;
}

function unitSeconds(unit: string | undefined): number | null {
  if (unit === 'second' || unit === 'minute' || unit === 'hour' || unit === 'day') return SECONDS[unit];
  return null;
}

function after(now: Date, seconds: number): Date {
  return new Date(now.getTime() + seconds * 1000);
}
