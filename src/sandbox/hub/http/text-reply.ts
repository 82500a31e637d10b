import type { Reply } from './reply.ts';

export function textReply(body: string | Uint8Array, headers: Record<string, string> = {}): Reply {
  return { status: 200, headers: { 'Content-Type': 'text/plain; charset=utf-8', ...headers }, body };
}
