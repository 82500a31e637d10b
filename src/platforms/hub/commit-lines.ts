import type { CommitRequest } from './hub-client.ts';

/** A file that is no text, as the commit carries it: whole, or by the name of what was uploaded. */
export type BinaryLine =
  | { key: 'file'; value: { path: string; content: string; encoding: 'base64' } }
  | { key: 'lfsFile'; value: { path: string; algo: 'sha256'; oid: string; size: number } };

/**
 * The commit in one round trip. The library's `commit` asks `preupload` first, to learn which files belong to LFS; small
 * text files never do.
 */
export function commitLines(
  { title, description, parentCommit, write, remove }: Omit<CommitRequest, 'binary'>,
  binary: readonly BinaryLine[] = [],
): string {
  const lines = [
    { key: 'header', value: { summary: title, description, parentCommit } },
    ...write.map(({ path, text }) => ({ key: 'file', value: { path, content: text, encoding: 'utf-8' } })),
    ...binary,
    ...remove.map((path) => ({ key: 'deletedFile', value: { path } })),
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}
