import type { Followed } from './case.ts';

/** A case that an incident no longer takes along. */
export function withoutIncident({ incident: _, ...followed }: Followed): Followed {
  return followed;
}
