import { z } from 'zod';
import type { Case } from '../src/cases/case.ts';
import { handler, type Request, type Review } from '../src/cases/handler.ts';
import { carryOutRelaunch } from '../src/failures/carry-out-relaunch.ts';
import { examineFailure } from '../src/failures/examine-failure.ts';
import { findFailedFile } from '../src/failures/find-failed-file.ts';
import { proposeRelaunch } from '../src/failures/propose-relaunch.ts';
import { refuseRelaunch } from '../src/failures/refuse-relaunch.ts';
import type { RelaunchFinding } from '../src/requests/relaunch-preconditions.ts';

const example = '/relaunch org/model org/other-model';

/** Findings that leave nothing to decide: such a launch cannot succeed, or would disturb one that is under way. */
const impossible: ReadonlySet<RelaunchFinding['finding']> = new Set([
  'not-failed',
  'running-without-job',
  'running-too-long',
  'gone',
  'pinned-sha-gone',
  'do-not-submit',
]);

/** A maintainer's relaunch: looked into like a failure report, and approved by being asked for. */
export const relaunch = handler({
  verb: 'relaunch',
  aliases: ['re-launch'],
  summary: 'launch failed evaluations again',
  example,
  who: 'maintainer',
  intent: 'approval',
  approves: true,
  each: 'target',
  arguments: z.object({
    target: z
      .string()
      .optional()
      .describe('request files or models, up to 20; without one, the failed evaluation that this thread is about'),
    precision: z.string().optional().describe('when the model was submitted at more than one'),
    more: z.string().optional().describe('words that are not needed'),
  }),
  positional: ['target'],
  remainder: 'more',
  async review(request) {
    const { target, precision, more = '' } = request.arguments;
    if (more.includes('/')) return tooMany(target ?? '', more);
    const about = target ?? pathHere(request.cases);
    const text = target ?? request.message.text;
    const found = await findFailedFile({ verb: 'relaunch', target: about, precision, text }, request);
    if (!found.found) return found.review;
    const examined = await examineFailure(found.file, request);
    return examined.findings.some(({ finding }) => impossible.has(finding))
      ? refuseRelaunch(found.file, examined, request)
      : proposeRelaunch(found.file, { ...examined, commanded: true }, request);
  },
  carryOut: carryOutRelaunch,
});

/** The request file of the only failure report of this thread. */
function pathHere(cases: Request<unknown>['cases']): string | undefined {
  const paths = new Set(cases.filter(isReport).flatMap(({ subject }) => subject.basis.map(({ path }) => path)));
  return paths.size === 1 ? [...paths][0] : undefined;
}

function isReport({ subject }: Case): boolean {
  return subject.details.kind === 'failure-report';
}

function tooMany(target: string, more: string): Review {
  const data = { source: `/relaunch ${target} ${more}`, problems: [{ reason: 'too-many', given: more }], example };
  return { outcome: 'refuse', code: 'too-many-targets', reply: { template: 'invalid-arguments', data } };
}
