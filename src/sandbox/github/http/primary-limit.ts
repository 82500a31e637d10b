import type { Reply } from '../../hub/http/reply.ts';
import { refusal } from './refusal.ts';

/** The window is used up: GitHub answers 403 with `X-RateLimit-Remaining: 0`. */
export function primaryLimit(status = 403): Reply {
  return refusal(status, 'API rate limit exceeded for user ID 1. (The documentation has more details.)');
}
