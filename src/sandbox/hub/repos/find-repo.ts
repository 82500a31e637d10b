import type { HubStore } from '../store/open-hub-store.ts';
import type { Repo } from '../store/repo.ts';
import type { RepoType } from '../store/repo-type.ts';

interface Found {
  repo: Repo;
  /** The name asked for is not the present one. */
  moved: boolean;
}

/** A repo by present or former name; a present name wins over a redirect. */
export function findRepo(store: HubStore, type: RepoType, name: string): Found | null {
  const present = store.repos.group(`${type} ${name.toLowerCase()}`)[0];
  // INFERRED: another case of the name leads to the canonical name like a former one.
  if (present !== undefined) return { repo: present, moved: present.name !== name };
  const redirect = store.redirects.get(`${type} ${name.toLowerCase()}`);
  const target = redirect === null ? null : store.repos.get(redirect.repoId);
  return target === null ? null : { repo: target, moved: true };
}
