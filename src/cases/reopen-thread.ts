import type { Board } from '../boards/board.ts';
import type { WantedEffect } from '../effects/effect.ts';
import { caseName } from './case-file.ts';

/** Opens a thread that was closed when an earlier case was done there, because this one goes on in it now. */
export function reopenThread(
  { number, version }: { number: number; version: number },
  thread: string,
  { closeFinished }: Pick<Board, 'closeFinished'>,
): WantedEffect[] {
  if (!closeFinished) return [];
  const payload = { kind: 'set-status' as const, thread, status: 'open' as const };
  return [{ key: `reopen:${caseName(number)}:${version}:${thread}`, lane: thread, payload }];
}
