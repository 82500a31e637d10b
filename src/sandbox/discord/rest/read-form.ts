import type { z } from 'zod';
import { jsonReply } from '../../hub/http/json-reply.ts';
import type { Reply } from '../../hub/http/reply.ts';
import { formErrors } from '../bodies/form-errors.ts';

type Form<T> = { ok: true; value: T } | { ok: false; reply: Reply };

/** A body by a schema; what it refuses is answered with error 50035, naming each field. */
export function readForm<T>(body: unknown, schema: z.ZodType<T>): Form<T> {
  const parsed = schema.safeParse(body ?? {}, { reportInput: true });
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors = formErrors(parsed.error.issues);
  return { ok: false, reply: jsonReply({ message: 'Invalid Form Body', code: 50035, errors }, 400) };
}
