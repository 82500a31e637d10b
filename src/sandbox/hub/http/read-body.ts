import type { z } from 'zod';
import type { Call } from './call.ts';
import { describeIssue } from './describe-issue.ts';
import { refusal } from './refusal.ts';
import type { Reply } from './reply.ts';

type Body<T> = { ok: true; value: T } | { ok: false; reply: Reply };

/** JSON body by a schema; a missing body counts as `{}`, and what the schema refuses is a 400 with the first problem. */
export function readBody<T>(call: Call, schema: z.ZodType<T>): Body<T> {
  const text = Buffer.from(call.body).toString('utf8');
  let value: unknown = {};
  try {
    if (text.trim() !== '') value = JSON.parse(text);
  } catch {
    return { ok: false, reply: refusal(400, 'Invalid JSON body') };
  }
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const issue = parsed.error.issues[0];
  return { ok: false, reply: refusal(400, issue === undefined ? 'Invalid body' : describeIssue(issue, value)) };
}
