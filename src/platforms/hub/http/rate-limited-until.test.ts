import { expect, test } from 'vitest';
import { rateLimitedUntil } from './rate-limited-until.ts';

const now = new Date('2026-11-21T12:00:00.000Z');
const QUOTA = 'You have exceeded the rate limit for repository commits (128 per hour). You can retry this action in';

/** Texts and headers as in hub-api.md §6 (a real 429 body and the documented headers). */
const cases: [name: string, headers: Record<string, string>, text: string, seconds: number][] = [
  ['window exhausted: its reset and a second', { RateLimit: '"api";r=0;t=189' }, 'slow down', 190],
  ['window exhausted wins over words', { RateLimit: '"api";r=0;t=5' }, `${QUOTA} about 1 hour.`, 6],
  ['quota in words: about 1 hour', { RateLimit: '"api";r=489;t=189' }, `${QUOTA} about 1 hour.`, 3600],
  ['quota in words: about an hour', { RateLimit: '"api";r=489;t=189' }, `${QUOTA} about an hour.`, 3600],
  ['quota in words: 25 minutes', { RateLimit: '"api";r=1;t=1' }, `${QUOTA} 25 minutes.`, 1500],
  ['quota in words: less than a minute', {}, `${QUOTA} less than a minute.`, 60],
  ['quota in words: 2 days', {}, `${QUOTA} 2 days.`, 172_800],
  ['Retry-After in seconds', { RateLimit: '"api";r=7;t=100', 'Retry-After': '30' }, 'slow down', 31],
  ['Retry-After as a date', { 'Retry-After': 'Sat, 21 Nov 2026 12:05:00 GMT' }, 'slow down', 300],
  ['Retry-After in the past says nothing', { 'Retry-After': 'Sat, 21 Nov 2026 11:05:00 GMT' }, 'slow down', 600],
  ['nothing said: ten minutes', {}, 'Too Many Requests', 600],
  ['a broken header counts as none', { RateLimit: 'api r zero' }, '', 600],
];

test.each(cases)('%s', (_name, headers, text, seconds) => {
  const until = rateLimitedUntil({ headers: new Headers(headers), text }, now);
  expect((until.getTime() - now.getTime()) / 1000).toBe(seconds);
});
