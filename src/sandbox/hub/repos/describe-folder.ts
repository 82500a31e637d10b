import { createHash } from 'node:crypto';
import type { FileTree } from '../store/file-tree.ts';

/** A folder in a listing. Its oid is stable for equal content but is not git's tree id. */
export function describeFolder(tree: FileTree, path: string) {
  const hash = createHash('sha1');
  for (const file of tree.under(path)) hash.update(`${file}\0${tree.get(file)}\0`);
  return { type: 'directory', oid: hash.digest('hex'), size: 0, path };
}
