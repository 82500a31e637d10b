import { PlatformFault } from '../platform-fault.ts';
import type { HubRepo, Repo } from './hub-client.ts';

/** The repository as the Hub's own calls take it; one that is on GitHub is refused as any that the Hub does not have. */
export function hubRepo({ type, name }: Repo): HubRepo {
  if (type === 'github')
    throw new PlatformFault('refused', `${name} is on GitHub, not on the Hub`, { outcome: 'not-applied', status: 404 });
  return { type, name };
}
