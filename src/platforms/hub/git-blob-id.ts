import { createHash } from 'node:crypto';

/** The id that git gives a file with this content. */
export function gitBlobId(content: Uint8Array): string {
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}
