import type { WindowState } from '../../hub/limits/rate-limiter.ts';

export type GitHubBucket = 'core' | 'graphql';

/** `X-RateLimit-*` as every answer carries them; the reset is in seconds of the epoch. */
export function limitHeaders(state: WindowState<GitHubBucket>, now: Date): Record<string, string> {
  return {
    'X-RateLimit-Limit': String(state.quota),
    'X-RateLimit-Remaining': String(state.remaining),
    'X-RateLimit-Used': String(state.quota - state.remaining),
    'X-RateLimit-Reset': String(Math.floor(now.getTime() / 1000) + state.reset),
    'X-RateLimit-Resource': state.bucket,
  };
}
