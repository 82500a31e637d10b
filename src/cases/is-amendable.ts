import type { CaseFile } from './case-file.ts';
import type { Propose } from './handler.ts';

/** Whether what is asked for goes into this case: it still waits, and more came together since. */
export function isAmendable({ case: { state }, proposal, reviewBecause }: CaseFile, { adds = 0 }: Propose): boolean {
  return adds > 0 && state === 'proposed' && proposal?.state === 'open' && reviewBecause === null;
}
