import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';

/** Text of a file at a commit, or null when there is none. */
export function readText(store: HubStore, repo: Repo, file: { commit: string; path: string }): string | null {
  const oid = store.git.lookup(repo.id, file.commit).get(file.path);
  return oid === null ? null : store.git.blobs.text(oid);
}
