import type { Board } from '../boards/board.ts';
import { statusClass } from '../requests/status-class.ts';
import { type CaseFile, caseName } from './case-file.ts';

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
    reactions: board.approvals.reactions,
    needed: board.approvals.needed,
    given: approvals.length,
    hash: proposal?.hash ?? '',
  };
}

/** The page of a request file, in the form that maintainers ask for (leaderboard-domain.md §6.5). */
export function requestFileUrl({ board, hub }: { board: Board; hub: string }, path: string): string {
  return `${hub}/datasets/${board.requests.dataset}/blob/main/${path.split('/').map(encodeURIComponent).join('/')}`;
}
