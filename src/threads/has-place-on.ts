import type { Board } from '../boards/board.ts';
import type { Platform } from './thread.ts';
import { watchedPlaces } from './watched-places.ts';

/** Whether people write to a board on this platform. */
export function hasPlaceOn(platform: Platform, board: Pick<Board, 'spaces' | 'github' | 'discord'>): boolean {
  if (platform === 'discord') return board.discord !== undefined;
  return watchedPlaces(board).some((each) => each.platform === platform);
}
