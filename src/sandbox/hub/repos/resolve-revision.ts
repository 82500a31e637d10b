import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';

/** Commit that a revision stands for: branch, tag, `HEAD`, `refs/…` or a full sha. UNKNOWN: short shas; not accepted. */
export function resolveRevision(store: HubStore, repo: Repo, revision: string): string | null {
  const name = revision === 'HEAD' ? 'main' : revision;
  for (const candidate of [name, `refs/heads/${name}`, `refs/tags/${name}`]) {
    const ref = store.refs.get(`${repo.id} ${candidate}`);
    if (ref !== null) return ref.commit;
  }
  if (!/^[0-9a-f]{40}$/.test(revision)) return null;
  return store.git.commit(repo.id, revision)?.id ?? null;
}
