import type { ThreadRef } from '../../threads/thread.ts';
import { apiPath } from './hub-path.ts';
import { repoOfPlace } from './hub-place.ts';

/** The API path of a Hub thread; asking for a thread of another platform here is a mistake in the program. */
export function threadPath(ref: ThreadRef, ...parts: string[]): string {
  const repo = ref.platform === 'hub' ? repoOfPlace(ref.place) : null;
  if (!repo) throw new TypeError(`not a thread on the Hub: ${ref.platform}:${ref.place}`);
  return apiPath(repo, 'discussions', String(ref.number), ...parts);
}
