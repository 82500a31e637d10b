import type { Lookups } from '../cases/lookups.ts';
import type { Actor } from '../threads/thread.ts';
import { namespaceOf, type RenamePair } from './rename-pair.ts';

/** Whether a model may be renamed, and what shows it. */
export type RenameRight =
  /** `separate`: both names are repositories of their own, so nothing but the owner's word says that they are one model. */
  | { right: 'proven'; by: 'redirect' | 'owner' | 'confirmed'; separate: boolean }
  /** The owner of the old namespace has to say yes. `unresolvable`: it could not be found out who the requester is. */
  | { right: 'to-be-confirmed'; namespace: string; unresolvable: boolean; separate: boolean }
  | { right: 'refused'; code: 'target-not-found' | 'old-owner-unknown' }
  /** The new name is spelt otherwise, or was itself renamed. */
  | { right: 'refused'; code: 'target-has-other-name'; name: string };

export interface RenameAsked {
  pair: RenamePair;
  requester: Actor;
  /** Who confirmed it in the thread so far. */
  confirmed: Actor | null;
}

/**
 * Who may have a model renamed (leaderboard-domain.md §5.2): the old repository redirecting to the new name proves it,
 * because only its owner can move it; else the owner of the old namespace asks for it or confirms it. Rights that cannot be
 * found out are none.
 */
export async function proveRename(
  { pair, requester, confirmed }: RenameAsked,
  lookups: Pick<Lookups, 'modelHead' | 'owner'>,
): Promise<RenameRight> {
  const target = await lookups.modelHead(pair.to);
  if (!target) return { right: 'refused', code: 'target-not-found' };
  if (target.id !== pair.to) return { right: 'refused', code: 'target-has-other-name', name: target.id };
  const source = await lookups.modelHead(pair.from);
  if (source?.id === target.id) return { right: 'proven', by: 'redirect', separate: false };
  const namespace = namespaceOf(pair.from);
  if (namespace === '') return { right: 'refused', code: 'old-owner-unknown' };
  const separate = source !== null;
  const asking = await lookups.owner(requester, namespace);
  if (asking.entitled) return { right: 'proven', by: 'owner', separate };
  if (confirmed && (await lookups.owner(confirmed, namespace)).entitled)
    return { right: 'proven', by: 'confirmed', separate };
  return { right: 'to-be-confirmed', namespace, unresolvable: asking.reason === 'unresolvable', separate };
}
