import type { CaseSubject } from '../cases/case.ts';
import type { PlannedEffect } from '../effects/planned-effect.ts';

/** The effects of an approved failure report: its request file is launched again. */
export function carryOutRelaunch({ model, basis, details }: CaseSubject): PlannedEffect[] {
  if (details.kind !== 'failure-report') return [];
  const { revision, precision } = details;
  return basis.flatMap(({ path, blob }) =>
    blob === null ? [] : [{ kind: 'relaunch', path, blob, model, revision, precision }],
  );
}
