import type { Board } from '../boards/board.ts';
import type { Surfaces } from '../platforms/open-surfaces.ts';
import type { MaintainerRight } from '../platforms/surface.ts';
import type { Actor } from '../threads/thread.ts';

/**
 * Whether one of a person's accounts may decide by the board's rule for its platform, asked there now. What cannot be asked
 * entitles nobody, and is said as 'unresolvable'.
 */
export async function rightsOf(
  accounts: readonly Actor[],
  { board, surfaces }: { board: Pick<Board, 'maintainers' | 'discord'>; surfaces: Surfaces },
): Promise<MaintainerRight> {
  let unresolvable = accounts.length === 0;
  for (const account of accounts) {
    const right = await surfaces.of(account.platform)?.maintainer(account, board);
    if (right?.entitled) return right;
    unresolvable = unresolvable || right?.reason === 'unresolvable';
  }
  return { entitled: false, reason: unresolvable ? 'unresolvable' : 'not-a-maintainer' };
}
