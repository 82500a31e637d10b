import { boardGoal } from '../cases/board-goal.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { incidentEvent } from '../cases/incident-event.ts';
import { isGoalReached } from '../cases/is-goal-reached.ts';
import { tallyEvent } from '../cases/tally-event.ts';
import { waitingEvent } from '../cases/waiting-event.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { readLog } from '../failures/read-log.ts';
import { pullsMoved } from '../renames/pulls-moved.ts';
import type { RequestIndex } from '../requests/request-index.ts';
import { statusClass } from '../requests/status-class.ts';
import type { RowTable } from '../rows/row-table.ts';
import { eventOfJob } from './event-of-job.ts';

/** What a board's datasets show now. */
export interface BoardAsItIs {
  index: RequestIndex;
  /** The open incidents. */
  incidents: readonly CaseFile[];
  /** null: not asked for, or not to be had. */
  rows: RowTable | null;
  /** Numbers of cases whose job the orchestrator is asked about. */
  askJobsOf: ReadonlySet<number>;
}

/** What the board's datasets mean for one case; null when nothing changed for it. */
export async function eventOfBoard(
  file: CaseFile,
  now: BoardAsItIs,
  { place, desk }: { place: BoardDesk; desk: Desk },
): Promise<CaseEvent | null> {
  const { subject, state } = file.case;
  switch (state) {
    case 'proposed': {
      const joined = incidentEvent(file, now.incidents, place.board);
      if (joined !== null) return joined === 'hold' ? null : joined;
      if (file.reviewBecause !== null) return null;
      return basisMoved(file, now.index) ?? pullsMoved(subject.details, place.lookups.repositories);
    }
    case 'evaluating': {
      const time = { board: place.board, now: desk.clock.now() };
      if (subject.details.kind === 'incident')
        return tallyEvent(file.case, (await place.lookups.queue()).summary) ?? waitingEvent(file.case, null, time);
      const told =
        (await seenIn(file, now.index, { place, desk })) ??
        (now.askJobsOf.has(file.case.number) ? await eventOfJob(file.case, { place, desk }) : null);
      if (told) return told;
      const request = await place.lookups.requestFile(subject.basis[0]?.path ?? '');
      return waitingEvent(file.case, request?.file ?? null, time);
    }
    case 'awaiting-board': {
      const seen = file.case.followed.oid === undefined ? null : await seenIn(file, now.index, { place, desk });
      if (seen) return seen;
      const goal = boardGoal(subject);
      if (goal && now.rows && isGoalReached(goal, now.rows))
        return { event: 'on-board', at: desk.clock.now().toISOString() };
      return waitingEvent(file.case, null, { board: place.board, now: desk.clock.now() });
    }
    default:
      return null;
  }
}

function basisMoved(file: CaseFile, index: RequestIndex): CaseEvent | null {
  const moved = file.case.subject.basis.find(({ path, blob }) => (index.byPath(path)?.oid ?? null) !== blob);
  if (!moved) return null;
  const { path, blob: before } = moved;
  return { event: 'request-file-moved-on', details: { path, before, after: index.byPath(path)?.oid ?? null } };
}

async function seenIn(
  { case: { subject, followed } }: CaseFile,
  index: RequestIndex,
  { place, desk }: { place: BoardDesk; desk: Desk },
): Promise<CaseEvent | null> {
  const [{ path, blob } = { path: '', blob: null }] = subject.basis;
  const oid = index.byPath(path)?.oid;
  // What the bot replaced itself is still there when the index was asked for a moment too early.
  if (oid === undefined || oid === blob || oid === followed.oid) return null;
  const read = await place.lookups.requestFile(path);
  if (!read) return null;
  const { status, jobId } = read.file;
  const seenClass = statusClass(status, place.board.statuses);
  const log = seenClass === 'failed' ? await place.lookups.log(read) : null;
  const cause = log === null ? null : (readLog(log, desk.knowledge.signatures).signature?.class ?? null);
  return { event: 'seen', statusClass: seenClass, status: status ?? '', jobId, oid, cause };
}
