import type { EffectOutcome } from '../effects/effect.ts';
import { checkRight } from './check-right.ts';
import { firstMoved, pullMoved } from './pull-moved.ts';
import { pullRef } from './pull-ref.ts';
import type { RenameActing } from './rename-acting.ts';
import type { PublishPull } from './rename-effect.ts';

/** Publishes a draft at exactly the approved head, because only an open pull request can be merged (hub-api.md §3.6). */
export async function publishPull(effect: PublishPull, { hub, check }: RenameActing): Promise<EffectOutcome> {
  const ref = pullRef(effect);
  const thread = await hub.fetchThread(ref);
  const moved = pullMoved(thread, effect);
  if (moved) return moved;
  if (thread?.status !== 'draft') return { result: 'done', details: { already: thread?.status } };
  const checked = await check();
  if (!checked.ok) return checked.outcome;
  const { details } = checked.case.subject;
  const voided =
    (await checkRight(checked.case, checked.lookups)) ??
    (await firstMoved(details.kind === 'rename' ? details.pulls : [], hub));
  if (voided) return voided;
  await hub.setStatus(ref, 'open');
  return { result: 'done', details: {} };
}
