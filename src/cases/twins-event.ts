import type { DuplicateGroups } from '../requests/duplicate-groups.ts';
import type { Case, CaseKind, CaseState } from './case.ts';
import type { CaseEvent } from './case-event.ts';

/** Kinds about one request file that stays where it is. */
const aboutOneFile: ReadonlySet<CaseKind> = new Set(['submission', 'failure-report', 'removal', 'update']);
/** While effects are carried out they alone move the case. */
const told: ReadonlySet<CaseState> = new Set(['proposed', 'evaluating', 'awaiting-board']);

/** Whether the same evaluation as a case's has other request files than when it was last told; null: as it was. */
export function twinsEvent(
  { subject, state, followed }: Case,
  duplicates: Pick<DuplicateGroups, 'twinsOf'>,
): CaseEvent | null {
  if (!aboutOneFile.has(subject.details.kind) || !told.has(state)) return null;
  const twins = duplicates.twinsOf(subject.basis[0]?.path ?? '');
  return twins.join('\n') === (followed.twins ?? []).join('\n') ? null : { event: 'twins-seen', twins };
}
