import { PlatformFault } from '../platforms/platform-fault.ts';

export interface FaultMeaning {
  message: string;
  /** Tries before the effect becomes a dead letter for an operator. */
  mostTries: number;
  /** The call certainly changed nothing. */
  notApplied: boolean;
  /** When the limit that was hit is lifted. */
  until: Date | null;
}

/** Refusals that another try cannot change; others (a token that has run out, 409, 425 …) may pass. */
const finalStatuses: ReadonlySet<number> = new Set([400, 403, 404, 405, 410, 413, 422]);

/** With backoff: about a day of an unreachable Hub, and a quarter of an hour of anything else. */
const tries = { refusedForGood: 1, outage: 150, anythingElse: 12 };

/** What a fault while carrying out an effect means for the next try (hub-api.md §1.2 and §6). */
export function whatFaultMeans(fault: unknown): FaultMeaning {
  if (!(fault instanceof PlatformFault)) {
    return {
      message: fault instanceof Error ? fault.message : String(fault),
      mostTries: tries.anythingElse,
      notApplied: false,
      until: null,
    };
  }
  return {
    message: fault.message,
    mostTries: mostTries(fault),
    notApplied: fault.outcome === 'not-applied',
    until: fault.until,
  };
}

function mostTries({ kind, status, code }: PlatformFault): number {
  if (kind === 'unavailable' || kind === 'timeout' || kind === 'rate-limited') return tries.outage;
  if (kind === 'refused' && (status === 401 || code === 'not-installed')) return tries.outage;
  return kind === 'refused' && status !== null && finalStatuses.has(status) ? tries.refusedForGood : tries.anythingElse;
}
