import { HubFault } from '../platforms/hub/hub-fault.ts';

export interface FaultMeaning {
  message: string;
  /** Trying again would be refused again. */
  final: boolean;
  /** The call certainly changed nothing. */
  notApplied: boolean;
  /** When the limit that was hit is lifted. */
  until: Date | null;
}

/** Refusals that another try cannot change; others (408, 409, 425 …) may pass. */
const finalStatuses: ReadonlySet<number> = new Set([400, 401, 403, 404, 405, 410, 413, 422]);

/** What a fault while carrying out an effect means for the next try (hub-api.md §1.2 and §6). */
export function whatFaultMeans(fault: unknown): FaultMeaning {
  if (!(fault instanceof HubFault)) {
    return {
      message: fault instanceof Error ? fault.message : String(fault),
      final: false,
      notApplied: false,
      until: null,
    };
  }
  return {
    message: fault.message,
    final: fault.kind === 'refused' && fault.status !== null && finalStatuses.has(fault.status),
    notApplied: fault.outcome === 'not-applied',
    until: fault.until,
  };
}
