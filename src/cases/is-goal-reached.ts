import type { RowTable } from '../rows/row-table.ts';
import type { BoardGoal } from './board-goal.ts';

const commit = /^[0-9a-f]{40}$/i;

/**
 * Whether the board's table shows what a case waits for. A row of an older commit of the same model does not count: a
 * request file says FINISHED before the table is rebuilt (leaderboard-domain.md §3).
 */
export function isGoalReached(goal: BoardGoal, table: RowTable): boolean {
  switch (goal.shows) {
    case 'row': {
      const row = table.at(goal);
      return row !== null && isOfCommit(row.revision, goal.revision);
    }
    case 'no-row':
      return table.at({ model: goal.model, precision: goal.precision === '' ? null : goal.precision }) === null;
    case 'new-name': {
      const named = (model: string) => table.of(model).some((row) => row.model === model);
      return named(goal.to) && !named(goal.from);
    }
    case 'flag':
      // A model that left the board meanwhile needs no mark.
      return table.of(goal.model).every((row) => (row.flagged ?? false) === goal.flagged);
  }
}

/** Tables without commits, and requests that pin none, are compared by model and precision alone. */
function isOfCommit(shown: string | null, pinned: string): boolean {
  if (!commit.test(pinned) || !commit.test(shown ?? '')) return true;
  return shown?.toLowerCase() === pinned.toLowerCase();
}
