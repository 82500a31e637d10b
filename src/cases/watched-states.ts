import type { CaseState } from './case.ts';

/** States in which something that the board shows moves a case on. */
export const watchedStates: readonly CaseState[] = ['proposed', 'acting', 'evaluating', 'awaiting-board'];
