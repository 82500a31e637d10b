import type { HubStore } from '../store/open-hub-store.ts';
import type { AtRevision } from './on-revision.ts';

/** A file as tree and paths-info list it; of a large file `size` and `lfs` tell the real size (hub-api.md §4.2). */
export function describeEntry(store: HubStore, at: AtRevision, entry: { path: string; oid: string; expand: boolean }) {
  const { size, lfs } = store.git.blobs.facts(entry.oid);
  const last = entry.expand ? store.git.lastChange(at.repo.id, entry.path, at.commit) : null;
  return {
    type: 'file',
    oid: entry.oid,
    size: lfs?.size ?? size,
    path: entry.path,
    ...(lfs === null ? {} : { lfs: { oid: lfs.sha256, size: lfs.size, pointerSize: size } }),
    ...(last === null ? {} : { lastCommit: { id: last.id, title: last.title, date: last.date } }),
  };
}
