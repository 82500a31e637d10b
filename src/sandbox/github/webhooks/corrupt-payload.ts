import { z } from 'zod';
import type { Corruption } from '../../hub/control/fault.ts';

const payload = z.looseObject({
  issue: z.looseObject({}).optional(),
  comment: z.looseObject({}).optional(),
  pull_request: z.looseObject({}).optional(),
});

/** A delivery as a receiver must also survive it: an action it does not know, more fields, or authors that are gone (`user: null`). */
export function corruptPayload(text: string, corruption: Corruption): string {
  const body = payload.parse(JSON.parse(text));
  if (corruption === 'unknown-scope') return JSON.stringify({ ...body, action: 'novelty' });
  if (corruption !== 'deleted-author') return JSON.stringify({ ...body, novelty: { nested: [1, null, 'two'] } });
  for (const part of [body.issue, body.comment, body.pull_request]) if (part !== undefined) part.user = null;
  return JSON.stringify(body);
}
