import { pushCommit } from '../commits/push-commit.ts';
import type { Hub } from '../hub.ts';
import type { SeedRepo } from '../hub-seed.ts';
import { newRepo } from '../repos/new-repo.ts';
import { ensureAccount } from './ensure-account.ts';
import { stageSeed } from './stage-seed.ts';

/** A repo with its files in a first commit by its owner, then its further commits. */
export function seedRepo(hub: Hub, seed: SeedRepo): void {
  const owner = ensureAccount(hub, { name: seed.name.split('/')[0] ?? '', type: 'org' });
  const createdAt = seed.createdAt ?? hub.clock().toISOString();
  const repo = newRepo(hub, owner, {
    type: seed.type,
    name: seed.name,
    private: seed.private ?? false,
    gated: seed.gated ?? false,
    disabled: seed.disabled ?? false,
    discussionsDisabled: seed.discussionsDisabled ?? false,
    safetensorsParameters: seed.safetensorsParameters ?? null,
    likes: seed.likes ?? 0,
    downloads: seed.downloads ?? 0,
    createdAt,
  });
  const ref = 'refs/heads/main';
  let tip = pushCommit(hub, repo, {
    ref,
    parent: null,
    title: 'initial commit',
    message: '',
    author: owner,
    changes: stageSeed(hub.store, seed.files, []),
    date: createdAt,
    ...(seed.sha === undefined ? {} : { id: seed.sha }),
  });
  for (const { title, author, files, remove, date, sha } of seed.history ?? []) {
    tip = pushCommit(hub, repo, {
      ref,
      parent: tip.id,
      title,
      message: '',
      author: ensureAccount(hub, { name: author, type: 'user' }),
      changes: stageSeed(hub.store, files ?? [], remove ?? []),
      date: date ?? hub.clock().toISOString(),
      ...(sha === undefined ? {} : { id: sha }),
    });
  }
}
