import type { GitHubApp } from '../github.ts';
import type { GitHubSeed } from '../github-seed.ts';
import type { GitHubStore } from '../store/open-github-store.ts';
import { ensureAccount } from './ensure-account.ts';

/** The app of a seed with its bot and the account that it is installed on. Its ids never change. */
export function seedApp(
  store: GitHubStore,
  { clock, seed }: { clock: () => Date; seed: GitHubSeed },
): Omit<GitHubApp, 'privateKey' | 'publicKey' | 'webhookSecret'> {
  const { slug, name, organisation, permissions } = seed.app;
  const createdAt = clock().toISOString();
  return store.database.write(() => ({
    id: 314_159,
    installationId: 271_828,
    slug,
    name,
    permissions,
    ownerId: ensureAccount(store, { login: organisation, type: 'Organization', name: organisation, createdAt }).id,
    botId: ensureAccount(store, { login: `${slug}[bot]`, type: 'Bot', name: null, createdAt }).id,
  }));
}
