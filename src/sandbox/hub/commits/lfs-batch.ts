import { z } from 'zod';
import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import type { Reply } from '../http/reply.ts';

const schema = z.object({ objects: z.array(z.object({ oid: z.string(), size: z.number() })) });

/** POST {repo}.git/info/lfs/objects/batch: says that every object is already there, as only pointers are kept. */
export function lfsBatch(call: Call): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const reply = jsonReply({ transfer: 'basic', objects: body.value.objects });
  reply.headers['Content-Type'] = 'application/vnd.git-lfs+json; charset=utf-8';
  return reply;
}
