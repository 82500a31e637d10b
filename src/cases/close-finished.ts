import type { Board } from '../boards/board.ts';
import type { WantedEffect } from '../effects/effect.ts';
import { type CaseFile, caseName } from './case-file.ts';

/** Closes the thread in which a case was asked for once it has come to its good end, on boards that want it so. */
export function closeFinished(after: CaseFile, board: Pick<Board, 'closeFinished'>): WantedEffect[] {
  const { state, number, homeThread } = after.case;
  if (!board.closeFinished || state !== 'finished') return [];
  const payload = { kind: 'set-status' as const, thread: homeThread, status: 'closed' as const };
  return [{ key: `close:${caseName(number)}:${after.case.version}`, lane: homeThread, payload }];
}
