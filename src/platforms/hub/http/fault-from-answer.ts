import { PlatformFault } from '../../platform-fault.ts';
import { rateLimitedUntil } from './rate-limited-until.ts';
import { readErrorText } from './read-error-text.ts';

interface RefusedAnswer {
  /** `GET /api/…`, for the message. */
  what: string;
  status: number;
  headers: Headers;
  text: string;
  writes: boolean;
  /** Whether the call carried a token. */
  signedIn: boolean;
}

/**
 * The fault that an answer other than 2xx stands for. Any 4xx says that nothing was done; a 5xx on a write does not.
 * With a token a missing repository is 404, so a 401 without a code means that the token is not accepted (hub-api.md §1.2).
 */
export function faultFromAnswer(answer: RefusedAnswer, now: Date): PlatformFault {
  const { status, headers } = answer;
  const words = readErrorText(answer.text) || headers.get('x-error-message') || 'no reason given';
  const message = `${answer.what}: ${status} ${words}`;
  if (status === 429) {
    const until = rateLimitedUntil(answer, now);
    return new PlatformFault('rate-limited', message, { outcome: 'not-applied', status, until });
  }
  if (status >= 500 || status === 408) {
    return new PlatformFault('unavailable', message, { outcome: answer.writes ? 'unknown' : 'not-applied', status });
  }
  const code = headers.get('x-error-code') ?? (status === 401 && answer.signedIn ? 'bad-credentials' : null);
  return new PlatformFault('refused', message, { outcome: 'not-applied', status, code });
}
