import { gitBlobId } from './git-blob-id.ts';
import type { HubDatabase } from './hub-database.ts';

export interface BlobFacts {
  oid: string;
  /** Bytes of the git blob: of a large file, the size of its pointer. */
  size: number;
  lfs: { sha256: string; size: number } | null;
}

/** File contents by git blob id. Of a large file only the pointer exists. */
export class BlobStore {
  readonly #database: HubDatabase;

  constructor(database: HubDatabase) {
    this.#database = database;
  }

  add(content: Uint8Array): string {
    const oid = gitBlobId(content);
    this.#insert(oid, content, null);
    return oid;
  }

  addPointer(lfs: { sha256: string; size: number }): string {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${lfs.sha256}\nsize ${lfs.size}\n`;
    const content = Buffer.from(pointer);
    const oid = gitBlobId(content);
    this.#insert(oid, content, lfs);
    return oid;
  }

  has(oid: string): boolean {
    return this.#database.first('SELECT oid FROM blobs WHERE oid = ?', oid) !== null;
  }

  facts(oid: string): BlobFacts {
    const row = this.#database.first('SELECT size, lfs_sha256, lfs_size FROM blobs WHERE oid = ?', oid);
    if (row === null) throw new Error(`blob ${oid} is not in the store`);
    const sha256 = row.textOrNull('lfs_sha256');
    return { oid, size: row.number('size'), lfs: sha256 === null ? null : { sha256, size: row.number('lfs_size') } };
  }

  content(oid: string): Uint8Array {
    const row = this.#database.first('SELECT content FROM blobs WHERE oid = ?', oid);
    if (row === null) throw new Error(`blob ${oid} is not in the store`);
    return row.bytes('content');
  }

  text(oid: string): string {
    return Buffer.from(this.content(oid)).toString('utf8');
  }

  #insert(oid: string, content: Uint8Array, lfs: BlobFacts['lfs']): void {
    this.#database.run(
      'INSERT OR IGNORE INTO blobs VALUES (?, ?, ?, ?, ?)',
      oid,
      content.byteLength,
      content,
      lfs?.sha256 ?? null,
      lfs?.size ?? null,
    );
  }
}
