import type { Board } from '../boards/board.ts';
import type { FlagFormat } from './flag-file.ts';

/** How the board's flag file is written. */
export function flagFormatOf({ format, variable }: NonNullable<Board['flags']['file']>): FlagFormat {
  return format === 'json' ? { as: 'json' } : { as: 'python-dict', variable };
}
