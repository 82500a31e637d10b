import type { Bucket } from './rate-limiter.ts';

/** Which of the three budgets a path is counted in. */
export function bucketOf(path: string): Bucket {
  if (path.startsWith('/api/')) return 'api';
  return path.includes('/resolve/') ? 'resolvers' : 'pages';
}
