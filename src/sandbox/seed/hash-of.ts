import { createHash } from 'node:crypto';

/** A number from 0 up to, not including, `below` that is always the same for the same text. */
export function hashOf(text: string, below: number): number {
  return createHash('sha256').update(text).digest().readUInt32BE() % below;
}
