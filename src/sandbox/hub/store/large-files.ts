import { createHash } from 'node:crypto';
import type { HubDatabase } from './hub-database.ts';

/** Contents of large files (LFS) that were uploaded, by SHA-256. Of seeded weights only the pointers exist. */
export class LargeFiles {
  readonly #database: HubDatabase;

  constructor(database: HubDatabase) {
    this.#database = database;
  }

  /** The SHA-256 of what was stored. */
  add(content: Uint8Array): string {
    const sha256 = createHash('sha256').update(content).digest('hex');
    this.#database.run('INSERT OR IGNORE INTO large_files VALUES (?, ?)', sha256, content);
    return sha256;
  }

  content(sha256: string): Uint8Array | null {
    return this.#database.first('SELECT content FROM large_files WHERE sha256 = ?', sha256)?.bytes('content') ?? null;
  }
}
