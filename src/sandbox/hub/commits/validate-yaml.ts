import { z } from 'zod';
import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import type { Reply } from '../http/reply.ts';
import { checkCard } from './check-card.ts';

const schema = z.object({ content: z.string(), repoType: z.string().optional() });

/** POST /api/validate-yaml (hub-api.md §4.3). */
export function validateYaml(call: Call): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const check = checkCard(body.value.content);
  // INFERRED: the status when there are errors.
  return jsonReply(check, check.errors.length === 0 ? 200 : 400);
}
