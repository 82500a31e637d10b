import type { Deciding } from '../cases/decide-asks.ts';
import { decideAsk } from '../cases/decide-asks.ts';
import { readFacts } from '../cases/read-facts.ts';
import { reviewAgain } from '../cases/review-again.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Change } from '../store/change.ts';
import { acknowledge } from './acknowledge.ts';
import { boardOfThread } from './board-of-thread.ts';
import { type Fact, findFacts } from './find-facts.ts';
import { loadDocket } from './load-docket.ts';
import { loadSeenThread } from './load-seen-thread.ts';
import { nextLook } from './next-look.ts';
import { saveThread } from './save-thread.ts';
import { parseThreadKey, type Thread } from './thread.ts';

/**
 * Looks at one thread as it is now and decides on every difference to what was seen before. Facts, decisions, case changes
 * and wished effects are written in one transaction; a repeat after a crash finds the same differences again.
 */
export async function syncThread(key: string, desk: Desk): Promise<void> {
  const ref = parseThreadKey(key);
  const place = ref && boardOfThread(ref, desk.boards);
  if (!ref || !place) {
    desk.log.warn({ thread: key }, 'thread of no board');
    return;
  }
  const [seen, thread] = await Promise.all([loadSeenThread(desk.store.db, key), desk.hub.fetchThread(ref)]);
  if (!thread) return threadGone(key, place, desk);
  const facts = findFacts(seen, thread);
  const { board } = place;
  const asks = readFacts(facts, { board, thread, self: desk.self.id, since: place.since, understand: desk.understand });
  await acknowledge(asks, { key, board }, desk);
  const deciding = await openDeciding({ key, thread, place }, desk);
  const changes: Change[] = [];
  for (const file of deciding.docket.filter((each) => each.reviewBecause !== null))
    changes.push(...(await reviewAgain(file, deciding)));
  for (const ask of asks) changes.push(...(await decideAsk(ask, deciding)));
  const now = desk.clock.now();
  await desk.store.db.transaction().execute(async (trx) => {
    const saved = await saveThread(trx, {
      key,
      board: board.name,
      thread,
      seen,
      now,
      look: nextLook({ facts, docket: deciding.docket, board, now, before: seen }),
    });
    if (!saved) throw new Error(`${key} was synced by somebody else meanwhile`);
    await applyChanges(trx, changes, { queue: desk.queue, board: board.name, now });
  });
  desk.metrics.facts.inc(facts.length);
  desk.log.info({ thread: key, facts: facts.map((fact: Fact) => fact.kind) }, 'synced');
}

async function openDeciding(
  { key, thread, place }: { key: string; thread: Thread; place: BoardDesk },
  desk: Desk,
): Promise<Deciding> {
  const { board, lookups } = place;
  const docket = await loadDocket(desk.store.db, key, board.name);
  return {
    ...docket,
    ...{ board, lookups, thread, threadKey: key, handlers: desk.handlers, knowledge: desk.knowledge },
    ...{ say: desk.say, hub: desk.configuration.hub, now: desk.clock.now() },
  };
}

async function threadGone(key: string, { board }: BoardDesk, desk: Desk): Promise<void> {
  const decision = {
    code: 'thread-gone',
    board: board.name,
    threadKey: key,
    messageId: null,
    caseNumber: null,
    detail: {},
  };
  const now = desk.clock.now();
  await desk.store.db.transaction().execute(async (trx) => {
    await applyChanges(trx, [{ change: 'decision', decision }], { queue: desk.queue, board: board.name, now });
    await trx.updateTable('thread').set({ status: 'gone', look_at: null }).where('key', '=', key).execute();
  });
}
