import type { Reply } from './reply.ts';

export function toResponse(reply: Reply): Response {
  const { status, headers } = reply;
  if (status === 304 || status === 204) return new Response(null, { status, headers });
  const body = typeof reply.body === 'string' ? reply.body : new Uint8Array(reply.body);
  const length = String(Buffer.byteLength(body));
  return new Response(body, { status, headers: { ...headers, 'Content-Length': length } });
}
