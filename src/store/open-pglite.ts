import { fdatasyncSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { PGlite } from '@electric-sql/pglite';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** An embedded PostgreSQL. `durable` is false when the start-up self-test saw that commits do not reach the disk. */
export interface Embedded {
  pglite: PGlite;
  durable: boolean;
  close(): Promise<void>;
}

/** Another process holds the directory: PGlite would corrupt it silently. */
export class DirectoryInUse extends Error {}

/**
 * Opens the embedded store in `directory` (null: in memory, from the `image` of another one if that is given). Keeps three rules of reference/stack-measured.md §B1:
 * one process a directory (a lock the kernel drops at SIGKILL), every commit synced, and a self-test that proves it.
 */
export async function openPglite(directory: string | null, image?: Blob): Promise<Embedded> {
  if (directory === null) {
    const pglite = await PGlite.create(image ? { loadDataDir: image } : {});
    return { pglite, durable: false, close: () => pglite.close() };
  }
  mkdirSync(directory, { recursive: true });
  const lock = lockDirectory(directory);
  const files = new SyncedFiles(join(directory, 'postgres'));
  const pglite = await PGlite.create({ fs: files, startParams: synced });
  const before = files.syncs;
  await pglite.exec(
    'create table if not exists self_test (at timestamptz); insert into self_test values (now()); delete from self_test',
  );
  return {
    pglite,
    durable: files.syncs > before,
    async close() {
      await pglite.close();
      lock.close();
    },
  };
}

// wal_sync_method=fdatasync, the default, stays without effect in WebAssembly; fsync reaches the hook below.
const synced = [
  ...PGlite.defaultStartParams.filter((parameter) => parameter !== '-F'),
  ...['-c', 'fsync=on', '-c', 'wal_sync_method=fsync', '-c', 'shared_buffers=16MB'],
];

class SyncedFiles extends NodeFS {
  syncs = 0;

  override async init(...parameters: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const initialised = await super.init(...parameters);
    const hook = (module: { NODEFS: { stream_ops: { fsync?: (stream: { nfd?: number }) => number } } }) => {
      module.NODEFS.stream_ops.fsync = (stream) => {
        if (stream.nfd !== undefined) fdatasyncSync(stream.nfd);
        this.syncs += 1;
        return 0;
      };
    };
    const options = initialised.emscriptenOpts;
    return { ...initialised, emscriptenOpts: { ...options, preRun: [...(options.preRun ?? []), hook] } };
  }
}

function lockDirectory(directory: string): DatabaseSync {
  const lock = new DatabaseSync(join(directory, 'lock.db'));
  try {
    lock.exec('pragma locking_mode=exclusive; begin exclusive; commit; begin exclusive');
    return lock;
  } catch (cause) {
    lock.close();
    throw new DirectoryInUse(
      `${directory} is in use by another Steward. Stop that one, or start this one with another --data directory.`,
      { cause },
    );
  }
}
