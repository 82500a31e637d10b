import type { Hub } from '../hub.ts';
import type { Account } from '../store/account.ts';
import { makeOid } from '../store/make-oid.ts';
import type { Repo } from '../store/repo.ts';
import type { RepoType } from '../store/repo-type.ts';

type Given = Partial<Omit<Repo, 'id' | 'type' | 'name' | 'ownerId'>> & { type: RepoType; name: string };

/** A repo without commits; the caller makes the first one. */
export function newRepo(hub: Hub, owner: Account, given: Given): Repo {
  const now = hub.clock();
  return hub.store.repos.put({
    creatorId: null,
    private: false,
    gated: false,
    disabled: false,
    discussionsDisabled: false,
    createdAt: now.toISOString(),
    likes: 0,
    downloads: 0,
    safetensorsParameters: null,
    nextNumber: 1,
    ...given,
    id: makeOid(now),
    ownerId: owner.id,
  });
}
