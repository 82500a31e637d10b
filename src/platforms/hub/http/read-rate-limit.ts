export interface RateLimit {
  remaining: number;
  resetSeconds: number;
}

/** Reads `RateLimit: "api";r=489;t=189` (hub-api.md §6); null when absent or in another shape. */
export function readRateLimit(headers: Headers): RateLimit | null {
  const value = headers.get('ratelimit') ?? '';
  const remaining = /(?:^|;)\s*r=(\d+)/.exec(value)?.[1];
  const reset = /(?:^|;)\s*t=(\d+)/.exec(value)?.[1];
  if (!remaining || !reset) return null;
  return { remaining: Number(remaining), resetSeconds: Number(reset) };
}
