import { refusal } from '../http/refusal.ts';
import type { Reply } from '../http/reply.ts';
import type { FileTree } from '../store/file-tree.ts';
import type { HubStore } from '../store/open-hub-store.ts';
import { checkCard } from './check-card.ts';
import { isUnusablePath } from './is-unusable-path.ts';
import type { CommitOperation } from './parse-commit.ts';

const largest = 10 * 1024 * 1024;

interface Base {
  get(path: string): string | null;
  /** Only asked for when a folder is deleted. */
  listed: () => FileTree;
}

type Staged = { ok: true; changes: Map<string, string | null> } | { ok: false; reply: Reply };

function stageFile(store: HubStore, operation: CommitOperation & { key: 'file' }): { oid: string } | Reply {
  const { path, content, encoding } = operation.value;
  const bytes = Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8');
  // INFERRED: the status for a file that had to go through LFS.
  if (bytes.byteLength > largest) return refusal(422, `Your file ${path} is too large: use LFS`);
  if (path === 'README.md') {
    const problem = checkCard(bytes.toString('utf8')).errors[0];
    // INFERRED: the status of an invalid metadata block.
    if (problem !== undefined) return refusal(422, `Invalid metadata in README.md: ${problem.message}`);
  }
  return { oid: store.git.blobs.add(bytes) };
}

/** Turns the lines of a commit into changed paths, storing new contents; paths that stay as they are drop out. */
export function stageOperations(store: HubStore, base: Base, operations: CommitOperation[]): Staged {
  const changes = new Map<string, string | null>();
  for (const operation of operations) {
    const path = operation.value.path.replace(/\/$/, '');
    if (isUnusablePath(path)) return { ok: false, reply: refusal(422, `Invalid path: ${operation.value.path}`) };
    if (operation.key === 'file') {
      const staged = stageFile(store, operation);
      if ('status' in staged) return { ok: false, reply: staged };
      changes.set(path, staged.oid);
    } else if (operation.key === 'lfsFile') {
      const { oid, size } = operation.value;
      changes.set(path, store.git.blobs.addPointer({ sha256: oid, size }));
    } else {
      const gone =
        operation.key === 'deletedFile' ? [path].filter((file) => base.get(file)) : base.listed().under(path);
      const missing = "A file with this name doesn't exist";
      if (gone.length === 0) return { ok: false, reply: refusal(404, missing, { code: 'EntryNotFound' }) };
      for (const file of gone) changes.set(file, null);
    }
  }
  for (const [path, oid] of changes) if (base.get(path) === oid) changes.delete(path);
  return { ok: true, changes };
}
