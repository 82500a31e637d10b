import { parseDuration } from '../boards/parse-duration.ts';
import { caseName } from '../cases/case-file.ts';
import type { Request, Review } from '../cases/handler.ts';
import type { LookedUpRequestFile } from '../cases/lookups.ts';
import type { RequestFile } from '../requests/request-file.ts';
import type { Examined } from './examine-failure.ts';
import type { FailureClass } from './failure-class.ts';
import { shownFailure } from './shown-failure.ts';

/** Proposes to launch a request file again, with what was found about it. An open incident with this file is named. */
export async function proposeRelaunch(
  { file, path, oid }: LookedUpRequestFile,
  { triage, attempts, findings, commanded = false }: Examined & { commanded?: boolean },
  request: Request<unknown>,
): Promise<Review> {
  const incident = await request.lookups.incidentWith(path);
  const wider = incident || !triage || commanded ? null : await widerIncident({ file, cause: triage.class }, request);
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
        wider,
        findings: findings.map(({ finding }) => finding),
      },
    },
  };
}

/** A waiting incident of the same cause that does not list this request file, and what takes it in; null when there is none. */
async function widerIncident(
  { file, cause }: { file: RequestFile; cause: FailureClass },
  { board, lookups, now }: Request<unknown>,
): Promise<{ case: string; command: string } | null> {
  const open = await lookups.caseAbout(`incident:${cause}`);
  if (open?.state !== 'proposed') return null;
  const begun = new Date(Math.min(open.createdAt.getTime(), now.getTime()) - parseDuration(board.incidents.window));
  const { submittedTime } = file;
  // It failed after it was submitted: the day of that is early enough.
  const since = submittedTime && submittedTime < begun ? ` since=${submittedTime.toISOString().slice(0, 10)}` : '';
  return { case: caseName(open.number), command: `/incident ${cause}${since}` };
}
