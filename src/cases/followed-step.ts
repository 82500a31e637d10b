import type { Board } from '../boards/board.ts';
import { boardGoal } from './board-goal.ts';
import type { Case, CaseState, Followed } from './case.ts';
import type { CaseEvent } from './case-event.ts';
import type { Step } from './next-step.ts';

type FollowedEvent = Extract<CaseEvent, { event: 'seen' | 'on-board' | 'stuck' | 'stale' | 'reopened' }>;

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
  const now: Followed = {
    ...followed,
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
        state: board.contents !== undefined && boardGoal(subject) ? 'awaiting-board' : 'finished',
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
