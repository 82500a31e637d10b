import type { Board } from './boards/board.ts';
import type { Telling } from './cases/advance-case.ts';
import type { Desk } from './desk.ts';

/** What it takes to tell about the cases of a board now. */
export function tellingOf(
  { board }: { board: Board },
  { configuration, surfaces, say, clock }: Pick<Desk, 'configuration' | 'surfaces' | 'say' | 'clock'>,
): Telling {
  return {
    board,
    hub: configuration.hub,
    github: configuration.github.url,
    urlOf: surfaces.urlOf,
    say,
    now: clock.now(),
  };
}
