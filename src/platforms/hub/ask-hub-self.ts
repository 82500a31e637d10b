import { SecretProblem } from '../../secret-problem.ts';
import type { Actor } from '../../threads/thread.ts';
import { PlatformFault } from '../platform-fault.ts';
import type { HubClient } from './hub-client.ts';

/** The bot's own account. Throws SecretProblem when the Hub refuses the token. */
export async function askHubSelf(hub: Pick<HubClient, 'whoAmI'>): Promise<Actor> {
  try {
    return await hub.whoAmI();
  } catch (fault) {
    if (!(fault instanceof PlatformFault && fault.code === 'bad-credentials')) throw fault;
    throw new SecretProblem(`The Hub refuses STEWARD_HUB_TOKEN (${fault.message}). Set one that it knows.`);
  }
}
