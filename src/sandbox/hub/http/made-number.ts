import type { Reply } from './reply.ts';

/** Number of the discussion or pull request that a write made, told by its answer. */
export function madeNumber(reply: Reply): number | undefined {
  const text = typeof reply.body === 'string' ? reply.body : '';
  const found = /"pullRequestUrl":"[^"]*\/discussions\/(\d+)"/.exec(text) ?? /^\{"num":(\d+),/.exec(text);
  return found === null ? undefined : Number(found[1]);
}
