export type PlatformFaultKind = 'rate-limited' | 'unavailable' | 'timeout' | 'refused' | 'unreadable-answer';

/** Whether the platform may have carried out the call: a write with an unknown outcome is looked up before it is repeated. */
export type CallOutcome = 'not-applied' | 'unknown';

interface FaultDetails {
  outcome: CallOutcome;
  until?: Date;
  status?: number;
  code?: string | null;
  cause?: unknown;
}

/**
 * Everything that can go wrong in a call to a platform and is not part of normal work. `until` is set when rate-limited,
 * `status` whenever it answered; `code` is the platform's own (the Hub's X-Error-Code), or 'bad-credentials' for a token that it
 * does not accept.
 */
export class PlatformFault extends Error {
  readonly kind: PlatformFaultKind;
  readonly outcome: CallOutcome;
  readonly until: Date | null;
  readonly status: number | null;
  readonly code: string | null;

  constructor(kind: PlatformFaultKind, message: string, details: FaultDetails) {
    super(message, { cause: details.cause });
    this.name = 'PlatformFault';
    this.kind = kind;
    this.outcome = details.outcome;
    this.until = details.until ?? null;
    this.status = details.status ?? null;
    this.code = details.code ?? null;
  }
}
