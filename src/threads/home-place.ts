import type { Board } from '../boards/board.ts';
import type { ThreadRef } from './thread.ts';
import { watchedPlaces } from './watched-places.ts';

/** Where the bot opens threads of its own: the board's first Space, else its first GitHub repository. */
export function homePlace(board: Pick<Board, 'name' | 'spaces' | 'github'>): Omit<ThreadRef, 'number'> {
  const [home] = watchedPlaces(board);
  if (!home) throw new Error(`the board ${board.name} has neither a Space nor a GitHub repository`);
  return home;
}
