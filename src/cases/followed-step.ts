import type { Board } from '../boards/board.ts';
import { boardGoal } from './board-goal.ts';
import type { Case, CaseState, CaseSubject, Followed } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import type { Step } from './next-step.ts';

type FollowedEvent = Extract<CaseEvent, { event: 'seen' | 'job-seen' | 'on-board' | 'stuck' | 'stale' | 'reopened' }>;

/** States in which nobody has to decide anything, and the board has to show the next thing. */
const followedStates: readonly CaseState[] = ['evaluating', 'awaiting-board'];

/** The next step of a case whose effects are carried out: it is followed in the requests and contents datasets. */
export function followedStep(file: Case, event: FollowedEvent, board: Pick<Board, 'contents'>): Step | null {
  const { state, followed } = file;
  if (event.event === 'reopened') return state === 'stale' ? reopened(followed) : null;
  if (!followedStates.includes(state)) return null;
  switch (event.event) {
    case 'seen':
      return seen(file, event, board);
    case 'job-seen':
      return state === 'evaluating' ? jobSeen(file, event, board) : null;
    case 'on-board':
      return { code: 'visible-on-board', state: 'finished', followed: { ...followed, visibleSince: event.at } };
    case 'stuck':
      return {
        code: 'running-too-long',
        state,
        followed: { ...followed, stuckJob: event.job },
        notice: 'case-stuck',
        detail: { job: event.job, hours: event.hours },
      };
    case 'stale':
      return {
        code: 'stale',
        state: 'stale',
        followed: { ...followed, staleFrom: state, since: file.updatedAt.toISOString() },
        notice: 'case-stale',
      };
  }
}

function reopened({ staleFrom = 'evaluating', since: _, ...followed }: Followed): Step {
  return { code: 'followed-again', state: staleFrom, followed };
}

function seen(file: Case, event: Extract<CaseEvent, { event: 'seen' }>, board: Pick<Board, 'contents'>): Step {
  const { followed, state, subject } = file;
  const { jobState, ...rest } = followed;
  const now: Followed = {
    ...rest,
    // What the orchestrator said stands as long as the request file only waits.
    ...(jobState && event.statusClass === 'pending' ? { jobState } : {}),
    status: event.status,
    ...(event.jobId ? { jobId: event.jobId } : {}),
    ...(event.cause ? { cause: event.cause } : {}),
    oid: event.oid,
  };
  switch (event.statusClass) {
    case 'finished':
      if (state === 'awaiting-board') return { code: 'evaluation-unchanged', state, followed: now, silent: true };
      return {
        code: 'evaluation-finished',
        state: whenFinished(subject, board),
        followed: now,
        notice: 'case-finished',
      };
    case 'failed':
      return { code: 'evaluation-failed', state: 'failed', followed: now, notice: 'case-failed' };
    case 'stopped':
      return { code: 'evaluation-stopped', state: 'failed', followed: now, notice: 'case-failed' };
    case 'pending':
    case 'running':
    case 'unknown':
      if (followed.status === now.status && followed.jobId === now.jobId)
        return { code: 'evaluation-unchanged', state, followed: now, silent: true };
      return { code: 'evaluation-seen', state: 'evaluating', followed: now, detail: { status: event.status } };
  }
}

/** What the orchestrator tells of the job while the request file is silent. */
function jobSeen(
  { followed, subject }: Case,
  { state, cause }: Extract<CaseEvent, { event: 'job-seen' }>,
  board: Pick<Board, 'contents'>,
): Step {
  const now: Followed = { ...followed, jobState: state, ...(cause ? { cause } : {}) };
  const detail = { job: followed.job, state };
  switch (state) {
    case 'queued':
    case 'running':
      return { code: 'evaluation-seen', state: 'evaluating', followed: now, detail };
    case 'finished':
      return {
        ...{ code: 'evaluation-finished', followed: now, notice: 'case-finished', detail },
        state: whenFinished(subject, board),
      };
    case 'failed':
      return { code: 'evaluation-failed', state: 'failed', followed: now, notice: 'case-failed', detail };
    case 'cancelled':
      return { code: 'evaluation-stopped', state: 'failed', followed: now, notice: 'case-failed', detail };
  }
}

function whenFinished(subject: CaseSubject, board: Pick<Board, 'contents'>): CaseState {
  return board.contents !== undefined && boardGoal(subject) ? 'awaiting-board' : 'finished';
}
