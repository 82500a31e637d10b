import type { z } from 'zod';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from './call.ts';
import { refusal } from './refusal.ts';

type Query<T> = { ok: true; value: T } | { ok: false; reply: Reply };

/** Query parameters by a schema; what it refuses is a 422. */
export function readQuery<T>(call: Call, schema: z.ZodType<T>): Query<T> {
  const parsed = schema.safeParse(Object.fromEntries(call.query));
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = parsed.error.issues.map(({ path, message }) => ({ field: path.join('.'), code: 'invalid', message }));
  return { ok: false, reply: refusal(422, 'Validation Failed', errors) };
}
