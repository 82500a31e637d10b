import type { EffectOutcome } from '../effects/effect.ts';
import type { HubClient } from '../platforms/hub/hub-client.ts';
import type { Thread } from '../threads/thread.ts';
import { type PullToRead, pullRef } from './pull-ref.ts';

/** Why a pull request is not as it was approved; null when it is: open or a draft, free of conflicts, at exactly this head. */
export function pullMoved(thread: Thread | null, approved: PullToRead & { head: string }): EffectOutcome | null {
  const { dataset, number, head: before } = approved;
  const where = { pull_request: `${dataset}#${number}` };
  if (!thread?.pullRequest)
    return { result: 'void', reason: 'pull-request-not-open', details: { ...where, now: 'gone' } };
  const { head: after, conflicts } = thread.pullRequest;
  // A merged one was merged at its head, which is compared as well.
  if (after !== before) return { result: 'void', reason: 'head-moved', details: { ...where, before, after } };
  if (thread.status === 'merged') return null;
  if (thread.status === 'closed')
    return { result: 'void', reason: 'pull-request-not-open', details: { ...where, now: 'closed' } };
  if (conflicts === 'unknown' || conflicts.length > 0)
    return { result: 'void', reason: 'pull-request-conflict', details: { ...where, paths: conflicts } };
  return null;
}

/** Reads pull requests one after the other; the first that is not as approved, or null. */
export async function firstMoved(
  pulls: readonly (PullToRead & { head: string })[],
  hub: Pick<HubClient, 'fetchThread'>,
): Promise<EffectOutcome | null> {
  for (const pull of pulls) {
    const moved = pullMoved(await hub.fetchThread(pullRef(pull)), pull);
    if (moved) return moved;
  }
  return null;
}
