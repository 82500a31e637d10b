import type { Actor } from '../threads/thread.ts';
import type { Lookups } from './lookups.ts';

/** 'not-linked': who writes on another platform owns nothing on the Hub until the accounts are linked. */
export type Standing = 'owner' | 'maintainer' | 'nobody' | 'not-linked' | 'unresolvable';

/** In what role somebody may ask for a change of a model's entry: the owner of its namespace, or a maintainer of the board. */
export async function speaksFor(
  { actor, model }: { actor: Actor; model: string },
  lookups: Pick<Lookups, 'owner' | 'rights'>,
): Promise<Standing> {
  const namespace = model.includes('/') ? (model.split('/')[0] ?? '') : null;
  const [owner, rights] = await Promise.all([
    namespace === null ? null : lookups.owner(actor, namespace),
    lookups.rights(actor),
  ]);
  if (owner?.entitled) return 'owner';
  if (rights.entitled) return 'maintainer';
  return owner?.reason === 'unresolvable' || owner?.reason === 'not-linked' ? owner.reason : 'nobody';
}
