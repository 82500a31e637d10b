import type { Board } from '../boards/board.ts';
import { readHubAddress } from '../messages/read-hub-address.ts';
import { threadKey } from '../threads/thread.ts';

/** The thread that a flag's link points at, when it is in one of the board's Spaces; null for any other address. */
export function flagThread(url: string, { board, hub }: { board: Pick<Board, 'spaces'>; hub: string }): string | null {
  const target = readHubAddress(url, [hub]);
  if (target?.kind !== 'discussion' || target.repo.type !== 'space') return null;
  const { name } = target.repo;
  const space = board.spaces.find((each) => each.toLowerCase() === name.toLowerCase());
  return space === undefined ? null : threadKey({ platform: 'hub', place: `spaces/${space}`, number: target.number });
}
