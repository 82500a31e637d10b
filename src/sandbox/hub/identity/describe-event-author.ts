import type { Hub } from '../hub.ts';
import type { Repo } from '../store/repo.ts';
import { describeAuthor } from './describe-author.ts';
import { roleIn } from './role-in.ts';

interface Written {
  authorId: string;
  oauthApp: string | null;
}

/** The author of an event: the only place where isOwner and isOrgMember are told (hub-api.md §3.5). */
export function describeEventAuthor(hub: Hub, repo: Repo, written: Written): Record<string, unknown> | undefined {
  const author = describeAuthor(hub, written.authorId);
  if (author === undefined) return undefined;
  const owner = hub.store.accounts.get(repo.ownerId);
  return {
    ...author,
    isOwner: repo.ownerId === written.authorId,
    // INFERRED: members of any role count, also read-only ones.
    isOrgMember: owner?.type === 'org' && roleIn(owner, written.authorId) !== null,
    ...(written.oauthApp === null ? {} : { oauthApp: { name: written.oauthApp } }),
  };
}
