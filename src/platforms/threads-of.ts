import type { ThreadRef } from '../threads/thread.ts';
import type { Repo } from './hub/hub-client.ts';
import { hubPlace, repoOfPlace } from './hub/hub-place.ts';

/** Where the threads of a repository are: its discussions on the Hub, its issues and pull requests on GitHub. */
export function threadsOf({ type, name }: Repo): Omit<ThreadRef, 'number'> {
  return type === 'github' ? { platform: 'github', place: name } : { platform: 'hub', place: hubPlace({ type, name }) };
}

/** The repository that a thread is in; null for a place that is none. */
export function repoOfThread({ platform, place }: Omit<ThreadRef, 'number'>): Repo | null {
  if (platform === 'discord') return null;
  return platform === 'github' ? { type: 'github', name: place } : repoOfPlace(place);
}
