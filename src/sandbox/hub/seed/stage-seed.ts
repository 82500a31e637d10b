import type { SeedFile } from '../hub-seed.ts';
import type { HubStore } from '../store/open-hub-store.ts';

/** Stores the contents of seed files and gives the paths that change. */
export function stageSeed(store: HubStore, files: SeedFile[], remove: string[]): Map<string, string | null> {
  const changes = new Map<string, string | null>();
  for (const file of files) {
    const { blobs } = store.git;
    changes.set(file.path, 'lfs' in file ? blobs.addPointer(file.lfs) : blobs.add(Buffer.from(file.text)));
  }
  for (const path of remove) changes.set(path, null);
  return changes;
}
