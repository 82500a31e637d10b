import type { Board } from '../boards/board.ts';
import type { Ask } from '../cases/ask.ts';
import type { Desk } from '../desk.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Change } from '../store/change.ts';
import { parseThreadKey } from './thread.ts';

/** The reaction that says "seen, working on it"; the Hub and GitHub both have it. */
const seenReaction = '👀';

/** Acknowledges requests before they are looked into: the look may take seconds, and silence reads as absence. */
export async function acknowledge(
  asks: Ask[],
  { key, board }: { key: string; board: Board },
  desk: Desk,
): Promise<void> {
  // A slash command is acknowledged by being deferred.
  if (parseThreadKey(key)?.platform === 'discord') return;
  const asking = asks.filter((ask) => ask.ask === 'commands' || ask.ask === 'words');
  if (asking.length === 0) return;
  const changes = asking.map(({ message }): Change => {
    const payload = {
      kind: 'react' as const,
      thread: key,
      messageId: message.id,
      reaction: seenReaction,
      action: 'add' as const,
    };
    const effect = { key: `react:${key}:${message.id}:seen`, lane: `${key}:acknowledge`, payload };
    return { change: 'effect', effect, caseNumber: null };
  });
  await desk.store.db
    .transaction()
    .execute((trx) => applyChanges(trx, changes, { queue: desk.queue, board: board.name, now: desk.clock.now() }));
}
