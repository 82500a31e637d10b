import type { Board } from '../boards/board.ts';
import type { ThreadRef } from './thread.ts';

/** The board whose Space or requests dataset a thread belongs to; null for a place that no board watches. */
export function boardOfThread<Place extends { board: Board }>(ref: ThreadRef, boards: readonly Place[]): Place | null {
  const place = ref.place.toLowerCase();
  const watched = ({ board }: Place) => board.spaces.some((space) => `spaces/${space}`.toLowerCase() === place);
  return boards.find(watched) ?? null;
}
