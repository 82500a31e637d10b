import type { CommitRequest } from './hub-client.ts';

/**
 * The commit in one round trip. The library's `commit` asks `preupload` first, to learn which files belong to LFS; small
 * text files never do.
 */
export function commitLines({ title, description, parentCommit, write, remove }: CommitRequest): string {
  const lines = [
    { key: 'header', value: { summary: title, description, parentCommit } },
    ...write.map(({ path, text }) => ({ key: 'file', value: { path, content: text, encoding: 'utf-8' } })),
    ...remove.map((path) => ({ key: 'deletedFile', value: { path } })),
  ];
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
}
