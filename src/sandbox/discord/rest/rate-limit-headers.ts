/** Headers of a bucket with plenty left; the sandbox limits nobody but by a fault. */
export function rateLimitHeaders(bucket: string, now: Date): Record<string, string> {
  const seconds = now.getTime() / 1000 + 1;
  return {
    'X-RateLimit-Limit': '100',
    'X-RateLimit-Remaining': '99',
    'X-RateLimit-Reset': seconds.toFixed(3),
    'X-RateLimit-Reset-After': '1.000',
    'X-RateLimit-Bucket': Buffer.from(bucket).toString('hex').slice(0, 32),
  };
}
