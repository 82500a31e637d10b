import type { Review } from './handler.ts';
import type { Standing } from './speaks-for.ts';

/** Says who has to ask instead: the owner, from the account that owns the namespace (leaderboard-domain.md §5.3). */
export function ownerNeeded(
  { model, command }: { model: string; command: string },
  standing: Exclude<Standing, 'owner' | 'maintainer'>,
): Review {
  const namespace = model.includes('/') ? (model.split('/')[0] ?? '') : '';
  return {
    outcome: 'refuse',
    code: standing === 'unresolvable' ? 'owner-unresolvable' : 'not-the-owner',
    reply: { template: 'owner-needed', data: { model, namespace, command, unresolvable: standing === 'unresolvable' } },
  };
}
