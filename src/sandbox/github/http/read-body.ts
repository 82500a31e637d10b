import type { z } from 'zod';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from './call.ts';
import { refusal } from './refusal.ts';

type Body<T> = { ok: true; value: T } | { ok: false; reply: Reply };

/** JSON body by a schema; a missing body counts as `{}`. Broken JSON is a 400, what the schema refuses a 422. */
export function readBody<T>(call: Call, schema: z.ZodType<T>): Body<T> {
  const text = Buffer.from(call.body).toString('utf8');
  let value: unknown = {};
  try {
    if (text.trim() !== '') value = JSON.parse(text);
  } catch {
    return { ok: false, reply: refusal(400, 'Problems parsing JSON') };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = parsed.error.issues.map((issue) => {
    const absent = issue.code === 'invalid_type' && issue.message.endsWith('received undefined');
    return { field: issue.path.join('.'), code: absent ? 'missing_field' : 'invalid', message: issue.message };
  });
  return { ok: false, reply: refusal(422, 'Validation Failed', errors) };
}
