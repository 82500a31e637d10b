import type { BoardDesk } from '../desk.ts';
import type { ThreadRef } from './thread.ts';

/** The board whose Space or requests dataset a thread belongs to; null for a place that no board watches. */
export function boardOfThread(ref: ThreadRef, boards: readonly BoardDesk[]): BoardDesk | null {
  const place = ref.place.toLowerCase();
  const watched = ({ board }: BoardDesk) => board.spaces.some((space) => `spaces/${space}`.toLowerCase() === place);
  return boards.find(watched) ?? null;
}
