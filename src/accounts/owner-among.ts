import { namespaceOwner, type OwnerRight } from '../platforms/hub/check-rights.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import type { Actor } from '../threads/thread.ts';

/** Whether one of a person's accounts owns a namespace of the Hub. Without an account of the Hub, none can. */
export async function ownerAmong(
  accounts: readonly Actor[],
  namespace: string,
  hub: Pick<HubClient, 'userByLogin' | 'members'>,
): Promise<OwnerRight> {
  const onHub = accounts.filter(({ platform }) => platform === 'hub');
  let reason: OwnerRight['reason'] = onHub.length === 0 ? 'not-linked' : 'not-owner';
  for (const account of onHub) {
    const right = await namespaceOwner(account, namespace, hub);
    if (right.entitled) return right;
    if (right.reason === 'unresolvable') reason = 'unresolvable';
  }
  return { entitled: false, reason };
}
