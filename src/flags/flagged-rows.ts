import type { BoardRow } from '../rows/board-row.ts';
import type { FlagEntry } from './flag-file.ts';

/** The flagged models of a board that flags by a column of its table alone: a row names no discussion. */
export function flaggedRows(rows: readonly BoardRow[]): FlagEntry[] {
  const models = new Set(rows.flatMap(({ model, flagged }) => (flagged ? [model] : [])));
  return [...models].map((key) => ({ key, url: '' }));
}
