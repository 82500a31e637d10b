import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import type { Step } from './next-step.ts';
import { withoutIncident } from './without-incident.ts';

type IncidentEvent = Extract<
  CaseEvent,
  { event: 'incident-opened' | 'launched-by-incident' | 'part-launched' | 'tallied' }
>;

/** The next step of an incident, or of a failure report whose request file an incident launches together with others. */
export function incidentStep({ state, followed }: Case, event: IncidentEvent): Step | null {
  switch (event.event) {
    case 'incident-opened': {
      if (state !== 'proposed' || (followed.incident ?? null) === event.incident) return null;
      if (event.incident === null) return { code: 'left-incident', state, followed: withoutIncident(followed) };
      const detail = { incident: event.incident };
      return { code: 'joined-incident', state, followed: { ...followed, ...detail }, detail };
    }
    case 'launched-by-incident':
      if (state !== 'proposed') return null;
      return {
        code: 'launched-by-incident',
        state: 'evaluating',
        followed: { ...followed, incident: event.incident, status: event.status },
        proposalState: 'superseded',
        detail: { incident: event.incident },
      };
    case 'part-launched': {
      if (state !== 'acting') return null;
      const launched = [...(followed.launched ?? []), ...event.launched];
      const skipped = [...(followed.skipped ?? []), ...event.skipped];
      const detail = { launched: launched.length, skipped: skipped.length };
      return { code: 'part-launched', state, followed: { ...followed, launched, skipped }, detail };
    }
    case 'tallied': {
      if (state !== 'evaluating') return null;
      const { tally } = event;
      const over = tally.underWay === 0;
      const now = { ...followed, tally };
      if (over) return { code: 'incident-over', state: 'finished', followed: now, notice: 'incident-over' };
      return { code: 'incident-goes-on', state, followed: now, detail: { ...tally } };
    }
  }
}
