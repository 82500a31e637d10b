import type { EarlyCheck } from '../finding.ts';

/** A board that was retired or paused takes nothing new (leaderboard-domain.md §0). */
export const checkIntake: EarlyCheck = (submission, { board }) =>
  board.submissions.intake === 'open'
    ? []
    : [{ refusal: { code: 'intake-closed', model: submission.model, board: board.title } }];
