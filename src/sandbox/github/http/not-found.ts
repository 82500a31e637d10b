import type { Reply } from '../../hub/http/reply.ts';
import { refusal } from './refusal.ts';

/** What is not there, and what the caller may not know to be there. */
export function notFound(): Reply {
  return refusal(404, 'Not Found');
}
