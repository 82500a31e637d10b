import type { GitHub } from '../github.ts';
import type { Issue, Pull } from '../store/issue.ts';
import type { Repo } from '../store/repo.ts';

interface NewIssue {
  title: string;
  body: string | null;
  authorId: number;
  pull: Pull | null;
}

/** Stores an issue or pull request under the repository's next number. */
export function newIssue({ store, clock }: GitHub, repo: Repo, { title, body, authorId, pull }: NewIssue): Issue {
  // The caller may hold the repository as it was before an earlier issue.
  const current = store.repos.get(String(repo.id)) ?? repo;
  store.repos.put({ ...current, nextNumber: current.nextNumber + 1 });
  const now = clock().toISOString();
  return store.issues.put({
    id: store.nextId(),
    repoId: repo.id,
    number: current.nextNumber,
    title,
    body,
    authorId,
    createdAt: now,
    updatedAt: now,
    editorId: null,
    lastEditedAt: null,
    state: 'open',
    stateReason: null,
    closedAt: null,
    closedById: null,
    locked: false,
    lockReason: null,
    pull,
  });
}
