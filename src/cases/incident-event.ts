import type { Board } from '../boards/board.ts';
import type { CaseEvent } from './case-event.ts';
import { type CaseFile, caseName } from './case-file.ts';

/**
 * What the open incidents mean for a failure report that waits. 'hold': an incident is launching its request file at this
 * moment, so a change of that file is no reason to review the report again. null: nothing.
 */
export function incidentEvent(
  report: CaseFile,
  incidents: readonly CaseFile[],
  { statuses }: Pick<Board, 'statuses'>,
): CaseEvent | 'hold' | null {
  const { subject, followed } = report.case;
  if (subject.details.kind !== 'failure-report') return null;
  const path = subject.basis[0]?.path ?? '';
  const incident = incidents.find((file) => takes(file, path));
  const before = followed.incident ?? null;
  if (!incident) return before === null ? null : { event: 'incident-opened', incident: null };
  const name = caseName(incident.case.number);
  if (incident.case.followed.launched?.includes(path))
    return { event: 'launched-by-incident', incident: name, status: statuses.pending[0] ?? 'PENDING' };
  if (before !== name) return { event: 'incident-opened', incident: name };
  return incident.case.state === 'acting' ? 'hold' : null;
}

/** Whether an incident launches a request file, or did. */
function takes({ case: { subject, followed, state } }: CaseFile, path: string): boolean {
  if (followed.launched?.includes(path)) return true;
  if (subject.details.kind !== 'incident' || followed.skipped?.includes(path)) return false;
  return ['proposed', 'acting'].includes(state) && subject.details.files.some((file) => file.path === path);
}
