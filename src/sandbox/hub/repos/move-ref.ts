import type { Hub } from '../hub.ts';
import type { Repo } from '../store/repo.ts';

/** Sets a ref, or removes it when `commit` is null, and tells webhooks of it. */
export function moveRef(hub: Hub, repo: Repo, to: { ref: string; commit: string | null }): void {
  const { refs } = hub.store;
  const key = `${repo.id} ${to.ref}`;
  const oldSha = refs.get(key)?.commit ?? null;
  if (to.commit === null) refs.delete(key);
  else refs.put({ repoId: repo.id, name: to.ref, commit: to.commit });
  const updatedRefs = [{ ref: to.ref, oldSha, newSha: to.commit }];
  hub.announcer.announce({ scope: 'repo.content', action: 'update', repo, updatedRefs });
}
