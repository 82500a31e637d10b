import { createHash } from 'node:crypto';

/** The id git gives to a blob: SHA-1 of `blob SIZE\0` and the content. */
export function gitBlobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.byteLength}\0`).update(content).digest('hex');
}
