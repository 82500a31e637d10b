import type { Hub } from '../hub.ts';
import type { HubSeed } from '../hub-seed.ts';
import { findAccount } from '../identity/find-account.ts';
import { findRepo } from '../repos/find-repo.ts';
import { makeOid } from '../store/make-oid.ts';
import { ensureAccount } from './ensure-account.ts';
import { seedDiscussion } from './seed-discussion.ts';
import { seedRepo } from './seed-repo.ts';
import { seedUser } from './seed-user.ts';

/** Fills an empty store, all in one transaction; does nothing when there is any account. Sends no webhooks. */
export function seedHub(hub: Hub, seed: HubSeed): void {
  const { store } = hub;
  if (!store.accounts.values().next().done) return;
  store.database.write(() => {
    for (const user of seed.users) seedUser(hub, user);
    for (const organisation of seed.organisations ?? []) {
      const account = ensureAccount(hub, { name: organisation.name, type: 'org' });
      store.accounts.put({
        ...account,
        fullName: organisation.fullName ?? organisation.name,
        privateMembers: organisation.privateMembers ?? false,
        members: organisation.members.map(({ login, role }) => {
          return { userId: ensureAccount(hub, { name: login, type: 'user' }).id, role };
        }),
      });
    }
    for (const repo of seed.repos ?? []) seedRepo(hub, repo);
    for (const discussion of seed.discussions ?? []) seedDiscussion(hub, discussion);
    for (const { type, from, to } of seed.redirects ?? []) {
      const target = findRepo(store, type, to);
      if (target === null) throw new Error(`the seed redirects ${from} to ${to}, which is not in it`);
      store.redirects.put({ type, from, repoId: target.repo.id });
    }
    for (const { owner, url, secret, watched, domains } of seed.webhooks ?? []) {
      const account = findAccount(store, owner);
      if (account === null) throw new Error(`the seed has a webhook of ${owner}, who is not in it`);
      store.webhooks.put({
        id: makeOid(hub.clock()),
        ownerId: account.id,
        url,
        secret: secret ?? null,
        disabled: false,
        watched,
        domains,
        lastTriggerAt: null,
        failures: 0,
      });
    }
  });
}
