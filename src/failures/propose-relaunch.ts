import { caseName } from '../cases/case-file.ts';
import type { Request, Review } from '../cases/handler.ts';
import type { LookedUpRequestFile } from '../cases/lookups.ts';
import type { Examined } from './examine-failure.ts';
import { shownFailure } from './shown-failure.ts';

/** Proposes to launch a request file again, with what was found about it. An open incident with this file is named. */
export async function proposeRelaunch(
  { file, path, oid }: LookedUpRequestFile,
  { triage, attempts, findings, commanded = false }: Examined & { commanded?: boolean },
  request: Request<unknown>,
): Promise<Review> {
  const incident = await request.lookups.incidentWith(path);
  return {
    outcome: 'propose',
    code: `relaunch-${triage?.class ?? 'unknown'}`,
    subject: {
      model: file.model,
      about: `failure-report:${path}`,
      basis: [{ path, blob: oid }],
      details: {
        kind: 'failure-report',
        ...{ revision: file.revision ?? '', precision: file.precision ?? '', cause: triage?.class ?? null },
      },
    },
    needsApproval: true,
    ...(incident && { incident: caseName(incident.number) }),
    reply: {
      template: 'report-proposal',
      data: {
        ...shownFailure({ file, path, oid }, triage, request),
        attempts,
        commanded,
        findings: findings.map(({ finding }) => finding),
      },
    },
  };
}
