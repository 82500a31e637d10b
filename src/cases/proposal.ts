import { createHash } from 'node:crypto';
import type { PlannedEffect } from '../effects/planned-effect.ts';

/** The exact effects a case would have. `hash` names this content: an approval is bound to it. */
export interface Proposal {
  id: string;
  caseNumber: number;
  hash: string;
  effects: PlannedEffect[];
  state: ProposalState;
  createdAt: Date;
  /** A yes before this moment does not count; null: any time. */
  notBefore: Date | null;
  expiresAt: Date;
}

export type ProposalState = 'open' | 'approved' | 'void' | 'rejected' | 'cancelled' | 'expired' | 'superseded';

/** The content hash of what would be done: the same effects have the same hash, any other content another (design.md §6). */
export function hashProposal(effects: PlannedEffect[]): string {
  return createHash('sha256').update(canonical(effects)).digest('hex').slice(0, 12);
}

function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonical(item)}`).join(',')}}`;
}
