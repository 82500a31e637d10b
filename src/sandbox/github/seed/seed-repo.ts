import type { GitHub } from '../github.ts';
import type { SeedGitHubRepo } from '../github-seed.ts';
import { seededAccount } from './seeded-account.ts';

/** A repository with its files in a first commit. */
export function seedRepo({ store, clock }: GitHub, seed: SeedGitHubRepo): void {
  const owner = seededAccount(store, seed.owner);
  const date = clock().toISOString();
  const repo = store.repos.put({
    id: store.nextId(),
    ownerId: owner.id,
    name: seed.name,
    description: seed.description ?? null,
    private: seed.private ?? false,
    createdAt: date,
    nextNumber: 1,
    collaborators: (seed.collaborators ?? []).map(({ login, role }) => ({
      accountId: seededAccount(store, login).id,
      role,
    })),
  });
  const repoId = String(repo.id);
  const files = new Map(seed.files.map(({ path, text }) => [path, store.git.blobs.add(Buffer.from(text))]));
  const about = { title: 'Initial commit', message: '', author: owner.login, date };
  const commit = store.git.add({ repoId, parent: null, merged: null, ...about, onMain: true }, files);
  store.refs.put({ repoId, name: 'refs/heads/main', commit: commit.id });
}
