import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { refusal } from '../http/refusal.ts';

/** 403 for a caller who may see a thing but not do this with it. */
export function lacksRight({ caller }: Call, message = 'Must have push access to this repository.'): Reply {
  return refusal(403, caller?.as === 'person' ? message : 'Resource not accessible by integration');
}
