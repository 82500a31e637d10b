import type { Review } from './handler.ts';
import type { Lookups } from './lookups.ts';
import type { Standing } from './speaks-for.ts';

const codes = { nobody: 'not-the-owner', unresolvable: 'owner-unresolvable', 'not-linked': 'account-not-linked' };

/** Says who has to ask instead: the owner, from the account that owns the namespace (leaderboard-domain.md §5.3). */
export function ownerNeeded(
  { model, command }: { model: string; command: string },
  standing: Exclude<Standing, 'owner' | 'maintainer'>,
  { platforms }: Pick<Lookups, 'platforms'>,
): Review {
  const namespace = model.includes('/') ? (model.split('/')[0] ?? '') : '';
  const code = codes[standing];
  const data = { model, namespace, command, code, linkable: platforms.includes('hub') };
  return { outcome: 'refuse', code, reply: { template: 'owner-needed', data } };
}
