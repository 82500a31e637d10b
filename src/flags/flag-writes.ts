import type { Board } from '../boards/board.ts';
import type { WriteFileEffect } from '../effects/planned-effect.ts';
import { flagFormatOf } from './flag-format-of.ts';

/** Entries of the flag file, before and after; null: none. */
export interface FlagChange {
  model: string;
  flagged: boolean;
  was: Record<string, string | null>;
  set: Record<string, string | null>;
}

/** What changes where the board shows its flags: the list of flagged models, and the column of its table if it has one. */
export function flagWrites(
  { model, flagged, was, set }: FlagChange,
  { file, rows }: Board['flags'],
): WriteFileEffect[] {
  const title = flagged ? `Flag ${model}` : `Lift the flag of ${model}`;
  const list: WriteFileEffect[] = file
    ? [
        {
          ...{ kind: 'write-file', repo: { type: file.type, name: file.repo }, path: file.path, title },
          content: { of: 'entries', format: flagFormatOf(file), was, set },
        },
      ]
    : [];
  const column: WriteFileEffect[] = rows
    ? [
        {
          ...{ kind: 'write-file', repo: { type: 'dataset', name: rows.dataset }, path: rows.path, title },
          content: { of: 'rows', model, column: rows.column, value: flagged },
        },
      ]
    : [];
  // The column may be refused, because its table cannot be kept: nothing is half done then.
  return [...column, ...list];
}
