import type { Case } from '../cases/case.ts';
import type { Lookups } from '../cases/lookups.ts';
import type { EffectOutcome } from '../effects/effect.ts';
import { proveRename } from './prove-rename.ts';

/** Whether the model may be renamed still, asked just before acting; null when it may. */
export async function checkRight(
  { subject, requester, followed }: Case,
  lookups: Pick<Lookups, 'modelHead' | 'owner'>,
): Promise<EffectOutcome | null> {
  const { details } = subject;
  if (details.kind !== 'rename') return { result: 'void', reason: 'proposal-superseded', details: {} };
  const confirmed = followed.confirmed?.by ?? null;
  const right = await proveRename({ pair: details, requester, confirmed }, lookups);
  if (right.right === 'proven') return null;
  const reason = details.proof === 'redirect' ? 'redirect-gone' : 'confirmation-withdrawn';
  return { result: 'void', reason, details: { from: details.from, to: details.to } };
}
