import { createHash } from 'node:crypto';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from './call.ts';

/** Marks a read with an ETag, and answers 304 to who has it already. */
export function withEtag(call: Call, reply: Reply): Reply {
  if (call.method !== 'GET' || reply.status !== 200) return reply;
  const etag = `W/"${createHash('sha256').update(reply.body).digest('hex')}"`;
  const headers = { ...reply.headers, ETag: etag, 'Cache-Control': 'private, max-age=60, s-maxage=60' };
  const known = (call.headers.get('If-None-Match') ?? '').split(',').map((tag) => tag.trim());
  // Clients may send the strong form of a weak tag back.
  const fits = known.some((tag) => tag === etag || `W/${tag}` === etag);
  return fits ? { status: 304, headers, body: '' } : { ...reply, headers };
}
