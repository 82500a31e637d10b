import type { CaseRequest, ReviewBecause } from '../store/change.ts';
import type { Case } from './case.ts';
import type { Approval } from './decide-approval.ts';
import type { Proposal } from './proposal.ts';

/** A case with everything that belongs to it. */
export interface CaseFile {
  case: Case;
  request: CaseRequest;
  reviewBecause: ReviewBecause | null;
  /** The newest proposal. */
  proposal: Proposal | null;
  /** Standing approvals of the newest proposal. */
  approvals: Approval[];
  threads: { key: string; statusEffect: string | null }[];
}

/** The name of a case in replies and commands: `c-12`. */
export function caseName(number: number): string {
  return `c-${number}`;
}

/** Reads `c-12`, `C12`, `#12` or `12`; null for anything else. */
export function parseCaseName(text: string): number | null {
  const digits = /^(?:c-?|#)?(\d{1,9})$/i.exec(text.trim())?.[1];
  return digits ? Number(digits) : null;
}
