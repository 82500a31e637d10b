import type { Reply } from '../../hub/http/reply.ts';

/** Number of the issue or pull request that a write made or belongs to, told by its answer. */
export function madeNumber(reply: Reply): number | undefined {
  const text = typeof reply.body === 'string' ? reply.body : '';
  const found = reply.status === 201 ? /\/(?:issues|pulls)\/(\d+)"/.exec(text) : null;
  return found === null ? undefined : Number(found[1]);
}
