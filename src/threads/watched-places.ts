import type { Board } from '../boards/board.ts';
import type { ThreadRef } from './thread.ts';

/** Where the threads of a board are that a platform can list: its Spaces, then its GitHub repositories. */
export function watchedPlaces({ spaces, github }: Pick<Board, 'spaces' | 'github'>): Omit<ThreadRef, 'number'>[] {
  return [
    ...spaces.map((space) => ({ platform: 'hub' as const, place: `spaces/${space}` })),
    ...(github?.repositories ?? []).map((place) => ({ platform: 'github' as const, place })),
  ];
}
