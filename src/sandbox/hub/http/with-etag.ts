import { createHash } from 'node:crypto';
import type { Call } from './call.ts';
import type { Reply } from './reply.ts';

/** Adds an ETag (of the body unless the reply has one) and answers 304 when the caller already holds it. */
export function withEtag(call: Call, reply: Reply): Reply {
  if (reply.status !== 200) return reply;
  const etag = reply.headers.ETag ?? `W/"${createHash('sha1').update(reply.body).digest('hex')}"`;
  const headers = { ...reply.headers, ETag: etag };
  const held = (call.headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  const matches = held.includes(etag.replace(/^W\//, '')) || held.includes('*');
  return matches ? { status: 304, headers, body: '' } : { ...reply, headers };
}
