import { describe, expect, test } from 'vitest';
import { parseBoardRow } from '../rows/board-row.ts';
import { RowTable } from '../rows/row-table.ts';
import type { BoardGoal } from './board-goal.ts';
import { isGoalReached } from './is-goal-reached.ts';

const pinned = 'a'.repeat(40);
const older = 'b'.repeat(40);

/** Columns as the contents dataset names them. */
function table(...rows: Record<string, unknown>[]): RowTable {
  return new RowTable(rows.flatMap((row) => parseBoardRow(row) ?? []));
}

const row = { fullname: 'org/model', Precision: 'bfloat16', 'Model sha': pinned, Flagged: false };
const wanted: BoardGoal = { shows: 'row', model: 'org/model', precision: 'bfloat16', revision: pinned };

describe('what a case waits for on the board', () => {
  test.each<[string, BoardGoal, RowTable, boolean]>([
    ['its row', wanted, table(row), true],
    ['its row, in another letter case', { ...wanted, model: 'Org/Model' }, table(row), true],
    ['not the row of an older commit', wanted, table({ ...row, 'Model sha': older }), false],
    ['not the row at another precision', wanted, table({ ...row, Precision: 'float16' }), false],
    ['its row, where the table tells no commits', wanted, table({ ...row, 'Model sha': '' }), true],
    ['its row, where the request pins a branch', { ...wanted, revision: 'main' }, table(row), true],
    ['no row after a removal', { shows: 'no-row', model: 'org/model', precision: 'bfloat16' }, table(), true],
    ['a row after a removal', { shows: 'no-row', model: 'org/model', precision: 'bfloat16' }, table(row), false],
    [
      'a row at another precision after a removal of one',
      { shows: 'no-row', model: 'org/model', precision: 'float16' },
      table(row),
      true,
    ],
    ['the new name', { shows: 'new-name', from: 'org/old', to: 'org/model' }, table(row), true],
    [
      'both names',
      { shows: 'new-name', from: 'org/old', to: 'org/model' },
      table(row, { ...row, fullname: 'org/old' }),
      false,
    ],
    ['a name in another letter case', { shows: 'new-name', from: 'org/Model', to: 'org/model' }, table(row), true],
    ['no flag yet', { shows: 'flag', model: 'org/model', flagged: true }, table(row), false],
    ['the flag', { shows: 'flag', model: 'org/model', flagged: true }, table({ ...row, Flagged: true }), true],
    ['the flag taken away', { shows: 'flag', model: 'org/model', flagged: false }, table(row), true],
    ['a model that left the board meanwhile', { shows: 'flag', model: 'org/model', flagged: true }, table(), true],
  ])('%s', (_, goal, rows, reached) => {
    expect(isGoalReached(goal, rows)).toBe(reached);
  });
});
