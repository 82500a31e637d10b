import type { WindowState } from './rate-limiter.ts';

/** `RateLimit` and `RateLimit-Policy` as every reply carries them (hub-api.md §6). */
export function rateLimitHeaders(state: WindowState): Record<string, string> {
  return {
    RateLimit: `"${state.bucket}";r=${state.remaining};t=${state.reset}`,
    'RateLimit-Policy': `"fixed window";"${state.bucket}";q=${state.quota};w=300`,
  };
}
