import { z } from 'zod';
import type { Call } from '../http/call.ts';
import { jsonReply } from '../http/json-reply.ts';
import { readBody } from '../http/read-body.ts';
import type { Reply } from '../http/reply.ts';

/** Larger contents are not kept: of those only the pointers exist, so they count as uploaded. */
const largestKept = 32 * 1024 * 1024;

const schema = z.object({
  operation: z.string().default('download'),
  objects: z.array(z.object({ oid: z.string().regex(/^[0-9a-f]{64}$/), size: z.number() })),
});

/** POST {repo}.git/info/lfs/objects/batch: where to upload what is not there yet (hub-api.md §4.3). */
export function lfsBatch(call: Call): Reply {
  const body = readBody(call, schema);
  if (!body.ok) return body.reply;
  const { origin, store } = call.hub;
  const { operation, objects } = body.value;
  const folder = call.path.replace(/\/batch$/, '');
  const asked = objects.map((object) => {
    const there = operation !== 'upload' || object.size > largestKept || store.large.content(object.oid) !== null;
    return there
      ? object
      : { ...object, actions: { upload: { href: `${origin}${folder}/${object.oid}`, header: {} } } };
  });
  const reply = jsonReply({ transfer: 'basic', objects: asked });
  reply.headers['Content-Type'] = 'application/vnd.git-lfs+json; charset=utf-8';
  return reply;
}
