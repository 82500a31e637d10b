import type { Board } from '../boards/board.ts';
import type { ThreadRef } from './thread.ts';
import { watchedPlaces } from './watched-places.ts';

/** The board that a thread's place belongs to: a Space, a GitHub repository, or a Discord channel and the threads in it; null for none. */
export function boardOfThread<Place extends { board: Board }>(ref: ThreadRef, boards: readonly Place[]): Place | null {
  return boards.find(({ board }) => watches(board, ref)) ?? null;
}

function watches(board: Board, { platform, place }: ThreadRef): boolean {
  if (platform === 'discord') {
    const [guild, channel = ''] = place.split('/');
    return board.discord !== undefined && board.discord.guild === guild && board.discord.channels.includes(channel);
  }
  const sought = place.toLowerCase();
  return watchedPlaces(board).some((each) => each.platform === platform && each.place.toLowerCase() === sought);
}
