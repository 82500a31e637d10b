import type { Reply } from '../../hub/http/reply.ts';
import { refusal } from './refusal.ts';

/** 422 for one field that cannot be used; with a message its code is `custom`. */
export function invalid(resource: string, field: string, message?: string): Reply {
  const problem = message === undefined ? { code: 'invalid' } : { code: 'custom', message };
  return refusal(422, 'Validation Failed', [{ resource, field, ...problem }]);
}
