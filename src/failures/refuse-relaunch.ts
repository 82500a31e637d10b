import type { Request, Review } from '../cases/handler.ts';
import type { LookedUpRequestFile } from '../cases/lookups.ts';
import type { Examined } from './examine-failure.ts';
import { shownFailure } from './shown-failure.ts';

/** Says why a request file is not launched again. */
export function refuseRelaunch(
  found: LookedUpRequestFile,
  { triage, findings }: Examined,
  request: Request<unknown>,
): Review {
  // Whoever turned a request down had another reason than its log shows.
  const cause = findings.some(({ finding }) => finding === 'rejected') ? null : triage;
  return {
    outcome: 'refuse',
    code: findings[0]?.finding ?? 'not-relaunched',
    reply: { template: 'report-not-relaunched', data: { ...shownFailure(found, cause, request), findings } },
  };
}
