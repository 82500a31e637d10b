import { setTimeout as pause } from 'node:timers/promises';
import { parseDuration } from '../boards/parse-duration.ts';
import { advanceCase } from '../cases/advance-case.ts';
import type { Proposal } from '../cases/proposal.ts';
import { remindAt } from '../cases/remind-at.ts';
import { statusData } from '../cases/status-data.ts';
import { watchedStates } from '../cases/watched-states.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { sayAnyway } from '../replies/say-anyway.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Change } from '../store/change.ts';
import type { Db } from '../store/database.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import { tellingOf } from '../telling-of.ts';
import { sweepBoard } from './sweep-board.ts';
import { type Hint, takeHints } from './take-hints.ts';
import { platformOf } from './thread.ts';

/** How often due work is looked for: one indexed query each. */
const tickEvery = 1_000;
/** Threads looked at, and proposals ended, in one tick at most. */
const mostAtOnce = 50;

/** How long hints are kept, and how often older ones are looked for: a week, and an hour. */
const hintsKeptFor = 7 * 86_400_000;
const hintsForgottenEvery = 3_600_000;

/** How long a stop waits for what is under way; a sweep of a slow Hub is simply done again at the next start. */
const longestStop = 5_000;

export interface Clockwork {
  /** Everything that is due now. */
  tick(): Promise<void>;
  stop(): Promise<void>;
}

/**
 * Does what is due by time: polls, sweeps, reminders, expiries, and effects that waited. All of it is rows, so a restart
 * loses nothing. Each task goes on its own: one that fails or waits for a slow Hub holds up no other.
 */
export function runClockwork(desk: Desk): Clockwork {
  const dueFollow = new Map<string, number>();
  const forgotten = { at: 0 };
  const tasks: (() => Promise<void>)[] = [
    () => pollThreads(desk),
    () => wakeLanes(desk),
    () => endProposals(desk),
    () => forgetHints(desk, forgotten),
    ...desk.boards.flatMap((place) => [() => followWhenDue(place, desk, dueFollow), () => sweepBoard(place, desk)]),
  ];
  const timers = new Map<() => Promise<void>, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  let stopped = false;

  function schedule(task: () => Promise<void>): void {
    timers.set(
      task,
      setTimeout(() => {
        const run = task()
          .catch((err: unknown) => desk.log.error({ err }, 'clockwork failed; it tries again in a second'))
          .finally(() => {
            running.delete(run);
            if (!stopped) schedule(task);
          });
        running.add(run);
      }, tickEvery),
    );
  }

  for (const task of tasks) schedule(task);
  return {
    async tick() {
      for (const task of tasks) await task();
    },
    async stop() {
      stopped = true;
      for (const timer of timers.values()) clearTimeout(timer);
      const enough = new AbortController();
      await Promise.race([
        Promise.all(running),
        pause(longestStop, undefined, { signal: enough.signal }).catch(() => undefined),
      ]);
      enough.abort();
    },
  };
}

/** Hints are kept for looking into what arrived; decisions are kept for ever. */
async function forgetHints({ clock, store }: Desk, last: { at: number }): Promise<void> {
  const now = clock.now().getTime();
  if (now - last.at < hintsForgottenEvery) return;
  last.at = now;
  await store.db
    .deleteFrom('hint')
    .where('received_at', '<', new Date(now - hintsKeptFor))
    .execute();
}

async function pollThreads(desk: Desk): Promise<void> {
  const now = desk.clock.now();
  const due = await desk.store.db
    .selectFrom('thread')
    .select('key')
    .where('look_at', '<=', now)
    .orderBy('look_at')
    .limit(mostAtOnce)
    .execute();
  if (due.length === 0) return;
  const keys = due.map(({ key }) => key);
  await takeHints(
    keys.map((key): Hint => ({ queue: 'sync', key, source: 'poll', detail: {} })),
    desk,
  );
  // Only after the hints are stored, and only where no sync has set a new time meanwhile.
  await desk.store.db
    .updateTable('thread')
    .set({ look_at: null })
    .where('key', 'in', keys)
    .where('look_at', '<=', now)
    .execute();
}

async function wakeLanes(desk: Desk): Promise<void> {
  const now = desk.clock.now();
  const due = await desk.store.db
    .selectFrom('effect')
    .select('lane')
    .distinct()
    .where('state', '=', 'waiting')
    .where('not_before', '<=', now)
    .limit(mostAtOnce)
    .execute();
  for (const { lane } of due)
    await desk.store.db.transaction().execute((trx) => desk.queue.wake(trx, 'carry-out', lane));
}

async function endProposals(desk: Desk): Promise<void> {
  const now = desk.clock.now();
  const due = await desk.store.db
    .selectFrom('proposal')
    .select(['case_id', 'expires_at'])
    .where('state', '=', 'open')
    .where((where) => where.or([where('expires_at', '<=', now), where('remind_at', '<=', now)]))
    .limit(mostAtOnce)
    .execute();
  for (const file of await loadCaseFiles(
    desk.store.db,
    due.map((row) => row.case_id),
  )) {
    const place = desk.boards.find((each) => each.board.name === file.case.board);
    if (!place || !file.proposal) continue;
    const telling = { ...tellingOf(place, desk), say: sayAnyway(desk) };
    const changes =
      file.proposal.expiresAt <= now
        ? advanceCase(file, { event: 'expired' }, telling)
        : remind(file.proposal, file, { desk, place });
    await desk.store.db
      .transaction()
      .execute((trx) => applyChanges(trx, changes, { queue: desk.queue, board: place.board.name, now }));
  }
}

function remind(
  proposal: Proposal,
  file: Parameters<typeof statusData>[0],
  { desk, place }: { desk: Desk; place: BoardDesk },
): Change[] {
  const now = desk.clock.now();
  const next = remindAt(proposal, { board: place.board, now });
  const lane = file.threads.find((thread) => thread.statusEffect !== null)?.key ?? file.case.homeThread;
  const data = statusData(file, tellingOf(place, desk), platformOf(lane));
  const waitingOver = proposal.notBefore !== null && next !== null;
  const text = sayAnyway(desk)({ template: 'case-reminder', data: { ...data, waiting_over: waitingOver } });
  return [
    { change: 'reminded', proposalId: proposal.id, next },
    {
      change: 'effect',
      effect: { key: `reminder:${proposal.id}:${now.getTime()}`, lane, payload: { kind: 'reply', thread: lane, text } },
      caseNumber: file.case.number,
    },
  ];
}

async function followWhenDue({ board }: BoardDesk, desk: Desk, due: Map<string, number>): Promise<void> {
  const now = desk.clock.now().getTime();
  if ((due.get(board.name) ?? 0) > now) return;
  due.set(board.name, now + parseDuration(board.polling.dataset));
  if (!(await hasOpenCase(board.name, desk.store.db))) return;
  await desk.store.db.transaction().execute((trx) => desk.queue.wake(trx, 'follow', board.name));
}

/** Without one there is nothing that a board's files could move on. */
async function hasOpenCase(board: string, db: Db): Promise<boolean> {
  const open = await db
    .selectFrom('case')
    .select('id')
    .where('board', '=', board)
    .where('state', 'in', watchedStates)
    .limit(1)
    .executeTakeFirst();
  return open !== undefined;
}
