import type { Request } from '../cases/handler.ts';
import type { LookedUpRequestFile } from '../cases/lookups.ts';
import { findFlag } from '../flags/find-flag.ts';
import { PlatformFault } from '../platforms/platform-fault.ts';
import { ranTooLong } from '../queue/ran-too-long.ts';
import {
  type RelaunchFinding,
  type RelaunchQuestion,
  relaunchPreconditions,
} from '../requests/relaunch-preconditions.ts';
import { relaunchVerdict } from '../requests/relaunch-verdict.ts';
import { statusClass } from '../requests/status-class.ts';
import { countTogether } from './count-together.ts';
import { type Triage, triageFailure } from './triage-failure.ts';

export interface Examined {
  /** null when nothing failed. */
  triage: Triage | null;
  findings: RelaunchFinding[];
  attempts: number;
  worthLaunching: boolean;
}

/** Failures longer ago than this are not looked for: whoever reports one later has it judged by itself. */
const lookBack = 30 * 24 * 3_600_000;

/** Findings that leave a launch sensible once a maintainer agrees. */
const agreeable: ReadonlySet<RelaunchFinding['finding']> = new Set([
  'attempts-exhausted',
  'user-side',
  'never-launched',
  'head-moved',
]);

/** Gathers everything that speaks for or against launching a request again, and judges it (leaderboard-domain.md §6 and §11). */
export async function examineFailure(found: LookedUpRequestFile, request: Request<unknown>): Promise<Examined> {
  const { board, lookups, knowledge, message } = request;
  const { file, path } = found;
  const written = statusClass(file.status, board.statuses);
  const failed = written === 'failed' || written === 'stopped';
  const index = await lookups.index();
  const [newestResult, log, attempts, repository] = await Promise.all([
    failed ? lookups.newestResult(file.model, file.precision) : null,
    failed ? lookups.log(found) : null,
    lookups.relaunches(path),
    failed ? repositoryOf(found, request) : ({ state: 'unknown' } as const),
  ]);
  const resultsAfterSubmission =
    newestResult !== null && file.submittedTime !== null && newestResult > file.submittedTime;
  const failure = {
    ...{ log, jobId: file.jobId, jobStartTime: file.asWritten.jobStartTime, resultsAfterSubmission },
    ...{ failedTogether: failed ? await failedWith(path, request) : 1, billionParameters: file.params },
  };
  const triage = failed ? triageFailure(failure, knowledge.signatures) : null;
  const others = index.byModelAndPrecision(file.model, file.precision ?? '').filter((other) => other.path !== path);
  const siblings = await Promise.all(
    others.map(async (other) => ({
      path: other.path,
      submittedTime: (await lookups.requestFile(other.path))?.file.submittedTime ?? null,
    })),
  );
  const refused = board.submissions.doNotSubmit.find(({ model }) => model.toLowerCase() === file.model.toLowerCase());
  const flags = failed ? await lookups.flags() : null;
  const side = triage?.side ?? 'unknown';
  const findings = relaunchPreconditions({
    ...{
      file,
      statusClass: written,
      ranTooLong:
        written === 'running' && ranTooLong({ started: file.jobStartTime, params: file.params, now: request.now }),
      newestResult,
      repository,
      siblings,
      flagged: findFlag(file.model, flags ?? [])?.exact ?? false,
      doNotSubmit: refused?.reason ?? null,
      side,
    },
    attempts: { made: attempts, allowed: board.relaunches.attempts },
    saidToBeFixed: /\b(fix(ed)?|corrected|repaired|resolved)\b/i.test(message.text),
  });
  const verdict = relaunchVerdict(findings, { side });
  const worthLaunching =
    verdict === 'relaunch' ||
    (verdict === 'maintainer-decides' && findings.every(({ finding }) => agreeable.has(finding)));
  return {
    triage,
    findings: failed ? findings : findings.filter(({ finding }) => finding !== 'repository-unknown'),
    attempts,
    worthLaunching,
  };
}

async function failedWith(path: string, { lookups, now }: Request<unknown>): Promise<number> {
  return countTogether(path, await lookups.failures.since(new Date(now.getTime() - lookBack)));
}

/** A repository that the Hub cannot tell of at the moment is unknown: everything else about the failure can be told all the same. */
async function repositoryOf(
  found: LookedUpRequestFile,
  request: Request<unknown>,
): Promise<RelaunchQuestion['repository']> {
  try {
    return await askRepository(found, request);
  } catch (fault) {
    const passing = fault instanceof PlatformFault && (fault.kind === 'unavailable' || fault.kind === 'timeout');
    if (passing) return { state: 'unknown' };
    throw fault;
  }
}

async function askRepository(
  { file }: LookedUpRequestFile,
  { lookups }: Request<unknown>,
): Promise<RelaunchQuestion['repository']> {
  const head = await lookups.modelHead(file.model);
  if (!head) return { state: 'gone' };
  const found = { state: 'found' as const, id: head.id, headSha: head.sha };
  if (!file.revision || file.revision === head.sha) return { ...found, pinnedSha: 'there' };
  const pinned = await lookups.model(head.id, file.revision);
  return { ...found, pinnedSha: pinned.found ? 'there' : pinned.reason === 'revision-not-found' ? 'gone' : 'unknown' };
}
