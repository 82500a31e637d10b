import { createHash } from 'node:crypto';

/** What an order is recognised by at the engine: the digest of its effect's key, and of its request file where one effect has many. */
export function orderKey(effectKey: string, path?: string): string {
  const text = path === undefined ? effectKey : `${effectKey}\n${path}`;
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
