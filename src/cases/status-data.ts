import type { Board } from '../boards/board.ts';
import { durationInWords } from '../replies/duration-in-words.ts';
import { statusClass } from '../requests/status-class.ts';
import type { Case } from './case.ts';
import { type CaseFile, caseName } from './case-file.ts';

/** Maintainers who are called by name at most, and request files that are listed. */
const mostMentioned = 5;
const mostNamed = 20;

/** Everything that state and notice templates may show of a case. */
export function statusData(file: CaseFile, { board, hub }: { board: Board; hub: string }): Record<string, unknown> {
  const { case: shown, proposal, approvals } = file;
  const path = shown.subject.basis[0]?.path ?? '';
  return {
    case: caseName(shown.number),
    model: shown.subject.model,
    path,
    request_file: path === '' ? '' : requestFileUrl({ board, hub }, path),
    requester: shown.requester.login,
    kind: shown.subject.details.kind,
    status: shown.followed.status ?? '',
    status_class: statusClass(shown.followed.status ?? '', board.statuses),
    job: shown.followed.jobId ?? '',
    by: shown.followed.approvedBy ?? '',
    reason: shown.followed.reason ?? '',
    cause: shown.followed.cause ?? '',
    expires: proposal ? proposal.expiresAt.toISOString().slice(0, 10) : '',
    not_before: proposal?.notBefore ? proposal.notBefore.toISOString().slice(0, 10) : '',
    reactions: board.approvals.reactions,
    needed: board.approvals.needed,
    given: new Set(approvals.map(({ by }) => by.id)).size,
    hash: proposal?.hash ?? '',
    ...waiting(file, board),
    ...incident(shown),
    to: shown.subject.details.kind === 'rename' ? shown.subject.details.to : '',
    namespace: shown.subject.confirm?.namespace ?? '',
    confirmed_by: shown.followed.confirmed?.by.login ?? '',
    steps_done: shown.followed.stepsDone ?? 0,
    steps: proposal?.effects.length ?? 0,
    alarm: shown.followed.alarm ?? null,
  };
}

/** What a case waits for, and since when. */
function waiting({ case: { followed, updatedAt }, proposal }: CaseFile, board: Board): Record<string, unknown> {
  return {
    waiting_since: day(proposal?.createdAt ?? updatedAt),
    unchanged_since: day(followed.since === undefined ? updatedAt : new Date(followed.since)),
    visible_since: followed.visibleSince?.slice(0, 16).replace('T', ' ') ?? '',
    rebuild_every: durationInWords(board.rebuildEvery),
    board: board.title,
    maintainers: board.maintainers.logins.slice(0, mostMentioned),
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

/** The page of a request file, in the form that maintainers ask for (leaderboard-domain.md §6.5). */
export function requestFileUrl({ board, hub }: { board: Board; hub: string }, path: string): string {
  return `${hub}/datasets/${board.requests.dataset}/blob/main/${path.split('/').map(encodeURIComponent).join('/')}`;
}
