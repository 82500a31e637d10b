import { accountName } from '../accounts/account-name.ts';
import { nameOn } from '../accounts/name-on.ts';
import type { Board } from '../boards/board.ts';
import type { JobState } from '../orchestrators/job-engine.ts';
import { durationInWords } from '../replies/duration-in-words.ts';
import { type StatusClass, statusClass } from '../requests/status-class.ts';
import type { Actor, Platform } from '../threads/thread.ts';
import type { Case } from './case.ts';
import { type CaseFile, caseName } from './case-file.ts';

/** Maintainers who are called by name at most, and request files that are listed. */
const mostMentioned = 5;
const mostNamed = 20;

/** Everything that state and notice templates may show of a case, with people as they are called on one platform. */
export function statusData(
  file: CaseFile,
  { board, hub, github }: { board: Board; hub: string; github: string },
  platform: Platform,
): Record<string, unknown> {
  const { case: shown, proposal, approvals } = file;
  const named = (account: Actor) => nameOn(platform, account);
  const path = shown.subject.basis[0]?.path ?? '';
  return {
    case: caseName(shown.number),
    model: shown.subject.model,
    path,
    request_file: path === '' ? '' : requestFileUrl({ board, hub, github }, path),
    requester: named(shown.requester),
    // Elsewhere somebody else may have that login.
    called: shown.requester.platform === platform ? shown.requester.login : '',
    kind: shown.subject.details.kind,
    status: shown.followed.status ?? '',
    ...underWay(shown, board),
    by: (shown.followed.decidedBy ?? []).map(named).join(' and '),
    reason: shown.followed.reason ?? '',
    cause: shown.followed.cause ?? '',
    expires: proposal ? proposal.expiresAt.toISOString().slice(0, 10) : '',
    not_before: proposal?.notBefore ? proposal.notBefore.toISOString().slice(0, 10) : '',
    reactions: board.approvals.reactions,
    needed: board.approvals.needed,
    given: new Set(approvals.map(({ by }) => accountName(by))).size,
    hash: proposal?.hash ?? '',
    ...waiting(file, board),
    maintainers: listedOn(platform, board).slice(0, mostMentioned),
    ...incident(shown),
    to: shown.subject.details.kind === 'rename' ? shown.subject.details.to : '',
    namespace: shown.subject.confirm?.namespace ?? '',
    confirmed_by: shown.followed.confirmed ? named(shown.followed.confirmed.by) : '',
    steps_done: shown.followed.stepsDone ?? 0,
    steps: proposal?.effects.length ?? 0,
    unsure: shown.followed.unsure ?? false,
    alarm: shown.followed.alarm ?? null,
  };
}

/** Maintainers who can be called by name there. */
function listedOn(platform: Platform, { maintainers }: Pick<Board, 'maintainers'>): string[] {
  return { hub: maintainers.logins, github: maintainers.github.logins, discord: [] }[platform];
}

/** How far the evaluation is. `job_state` is '' unless the orchestrator said more than the request file. */
function underWay({ followed }: Case, board: Board): Record<string, unknown> {
  const { jobState, job, jobId = '', status = '' } = followed;
  const status_class = jobState ? classes[jobState] : statusClass(status, board.statuses);
  const { orchestrator } = board;
  const backendWrites = orchestrator.kind !== 'requests-dataset' && orchestrator.writesRequestFiles === 'backend';
  return {
    ...{ status_class, job_state: jobState ?? '', job: (jobState && job) ?? jobId },
    file_is_behind: jobState !== undefined && backendWrites,
  };
}

const classes: Record<JobState, StatusClass> = {
  ...{ queued: 'pending', running: 'running', finished: 'finished', failed: 'failed', cancelled: 'stopped' },
};

/** What a case waits for, and since when. */
function waiting({ case: { followed, updatedAt }, proposal }: CaseFile, board: Board): Record<string, unknown> {
  return {
    waiting_since: day(proposal?.createdAt ?? updatedAt),
    unchanged_since: day(followed.since === undefined ? updatedAt : new Date(followed.since)),
    visible_since: followed.visibleSince?.slice(0, 16).replace('T', ' ') ?? '',
    rebuild_every: durationInWords(board.rebuildEvery),
    board: board.title,
  };
}

/** What only incidents, and the cases that an incident takes along, have to tell. */
function incident({ subject: { details }, followed }: Case): Record<string, unknown> {
  const { launched = [], skipped = [], tally } = followed;
  const paths = details.kind === 'incident' ? details.files.map(({ path }) => path) : [];
  return {
    incident: followed.incident ?? '',
    of: new Set([...paths, ...launched, ...skipped]).size,
    launched: launched.length,
    skipped: skipped.slice(0, mostNamed),
    skipped_more: Math.max(0, skipped.length - mostNamed),
    under_way: tally?.underWay ?? launched.length,
    finished: tally?.finished ?? 0,
    failed: tally?.failed ?? 0,
  };
}

function day(time: Date): string {
  return time.toISOString().slice(0, 10);
}

/** The page of a request file, in the form that maintainers ask for (leaderboard-domain.md §6.5); `hub` and `github` are addresses. */
export function requestFileUrl(
  { board: { requests }, hub, github }: { board: Pick<Board, 'requests'>; hub: string; github: string },
  path: string,
): string {
  const repository = requests.on === 'github' ? `${github}/${requests.dataset}` : `${hub}/datasets/${requests.dataset}`;
  return `${repository}/blob/main/${path.split('/').map(encodeURIComponent).join('/')}`;
}
