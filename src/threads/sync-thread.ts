import { advanceCase } from '../cases/advance-case.ts';
import { faultAnswer } from '../cases/answer-command.ts';
import { answerWaiting } from '../cases/answer-waiting.ts';
import type { Answering } from '../cases/answering.ts';
import { decideAsk } from '../cases/decide-asks.ts';
import { followChanges } from '../cases/follow-changes.ts';
import { readFacts } from '../cases/read-facts.ts';
import { reviewAgain } from '../cases/review-again.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Change } from '../store/change.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import { MovedOn } from '../store/moved-on.ts';
import { tellingOf } from '../telling-of.ts';
import { acknowledge } from './acknowledge.ts';
import { boardOfThread } from './board-of-thread.ts';
import { type Fact, findFacts } from './find-facts.ts';
import { loadDocket } from './load-docket.ts';
import { loadSeenThread } from './load-seen-thread.ts';
import { maintainersOf } from './maintainers-of.ts';
import { nextLook } from './next-look.ts';
import { reportFault } from './report-fault.ts';
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
  const surface = desk.surfaces.need(ref.platform);
  const { seen, thread } = await loadSeenThread(key, () => surface.fetchThread(ref), desk.store.db);
  if (!thread) return threadGone(key, place, desk);
  const facts = findFacts(seen, thread);
  const { board } = place;
  const asks = readFacts(facts, {
    ...{ board, thread, self: surface.self, since: place.since, understand: desk.understand },
    isMaintainer: facts.some(({ kind }) => kind === 'message-posted')
      ? await maintainersOf(talking(thread, facts), place)
      : () => false,
  });
  await acknowledge(asks, { key, board }, desk);
  const deciding = await openDeciding({ key, thread, place }, desk);
  const changes: Change[] = [];
  const mine = deciding.docket.filter((file) => file.reviewBecause !== null && file.case.homeThread === key);
  for (const file of mine) {
    const reviewed = await reviewAgain(file, deciding);
    followChanges(deciding.docket, reviewed);
    changes.push(...reviewed);
  }
  for (const ask of asks) {
    const before = deciding.docket.map((file) => ({ ...file }));
    const decided = await decideAsk(ask, deciding).catch((fault: unknown): Change[] => {
      const messageId = 'message' in ask ? ask.message.id : ask.messageId;
      const reference = deciding.reportFault(fault, messageId ?? ask.ask);
      deciding.docket.splice(0, deciding.docket.length, ...before);
      const told = answerWaiting(messageId, faultAnswer(null, reference), deciding);
      if (told) return told;
      const where = { board: board.name, threadKey: key, messageId, caseNumber: null };
      return [{ change: 'decision', decision: { code: 'fault', ...where, detail: { reference } } }];
    });
    changes.push(...decided);
  }
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
    if (!saved) throw new MovedOn(`${key} was synced by somebody else meanwhile`);
    await applyChanges(trx, changes, { queue: desk.queue, board: board.name, now });
  });
  desk.metrics.facts.inc(facts.length);
  desk.log.info({ thread: key, facts: facts.map((fact: Fact) => fact.kind) }, 'synced');
}

/** Where each message stands for itself, only those who wrote something new are asked about. */
function talking(thread: Thread, facts: Fact[]): Thread {
  if (thread.ref.platform !== 'discord') return thread;
  const messages = facts.flatMap((fact) => (fact.kind === 'message-posted' ? [fact.message] : []));
  return { ...thread, messages: messages.filter(({ text }) => !text.startsWith('/')) };
}

async function openDeciding(
  { key, thread, place }: { key: string; thread: Thread; place: BoardDesk },
  desk: Desk,
): Promise<Answering> {
  const { board, lookups } = place;
  const { ref } = thread;
  const findComment = (marker: string) => desk.surfaces.need(ref.platform).findComment(ref, marker);
  const docket = await loadDocket(desk.store.db, {
    ...{ key, board: board.name, thread },
    findComment: ref.platform === 'discord' ? findComment : null,
  });
  return {
    ...docket,
    ...{ lookups, thread, threadKey: key, handlers: desk.handlers, knowledge: desk.knowledge },
    ...tellingOf(place, desk),
    random: desk.random,
    reportFault: (fault, source) => reportFault(fault, { source, thread: key, log: desk.log }),
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
  const waiting = await desk.store.db
    .selectFrom('case')
    .select('id')
    .where('home_thread', '=', key)
    .where('state', '=', 'proposed')
    .execute();
  const files = await loadCaseFiles(
    desk.store.db,
    waiting.map((row) => row.id),
  );
  const telling = { ...tellingOf({ board }, desk), now };
  const withdrawn = files.flatMap((file) =>
    advanceCase(
      { ...file, threads: file.threads.filter((thread) => thread.key !== key) },
      { event: 'withdrawn', because: 'message-gone' },
      telling,
    ),
  );
  await desk.store.db.transaction().execute(async (trx) => {
    await applyChanges(trx, [{ change: 'decision', decision }, ...withdrawn], {
      queue: desk.queue,
      board: board.name,
      now,
    });
    await trx.updateTable('thread').set({ status: 'gone', look_at: null }).where('key', '=', key).execute();
  });
}
