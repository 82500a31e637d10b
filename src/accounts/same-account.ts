import type { Actor } from '../threads/thread.ts';

/** Whether two actors are one account: by the platform's stable id, never by name. */
export function sameAccount(a: Pick<Actor, 'platform' | 'id'>, b: Pick<Actor, 'platform' | 'id'>): boolean {
  return a.platform === b.platform && a.id === b.id;
}
