import { parseDuration } from '../boards/parse-duration.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import type { Surface } from '../platforms/surface.ts';
import type { Listed } from '../store/database.ts';
import { type Hint, takeHints } from './take-hints.ts';
import { type ListedThread, threadKey } from './thread.ts';
import { watchedPlaces } from './watched-places.ts';

/** Pages that one sweep reads of each place at most, newest threads first; the Hub's have 50 threads. */
const mostPages = 4;

/** After a place could not be swept. */
const missedAgainAfterMs = 15_000;
const notBefore = new WeakMap<BoardDesk, number>();

/**
 * Looks at the board's lists of recent threads and hints at those that say something else than at the last sweep: what
 * webhooks lost while nobody listened. Then the board's datasets are looked at, also when no case waits for them. At start,
 * and as often as the board says. A place that cannot be reached keeps no other from being looked at; all are soon looked at again.
 */
export async function sweepBoard(of: BoardDesk, desk: Desk): Promise<void> {
  const { board } = of;
  const { db } = desk.store;
  const now = desk.clock.now();
  if ((notBefore.get(of) ?? 0) > now.getTime()) return;
  const due = new Date(now.getTime() - parseDuration(board.polling.sweep));
  const taken = await db
    .updateTable('board_state')
    .set({ swept_at: now })
    .where('board', '=', board.name)
    .where((where) => where.or([where('swept_at', 'is', null), where('swept_at', '<=', due)]))
    .executeTakeFirst();
  if (taken.numUpdatedRows === 0n) return;
  let missed = false;
  for (const { platform, place } of watchedPlaces(board)) {
    const surface = desk.surfaces.of(platform);
    await (surface && sweepPlace(place, { surface, board: board.name }, desk))?.catch((err: unknown) => {
      desk.log.warn({ err, platform, place }, 'threads could not be listed; they are looked for again');
      missed = true;
    });
  }
  if (missed) {
    notBefore.set(of, now.getTime() + missedAgainAfterMs);
    await db.updateTable('board_state').set({ swept_at: null }).where('board', '=', board.name).execute();
  }
  await db.transaction().execute((trx) => desk.queue.wake(trx, 'follow', board.name));
}

async function sweepPlace(
  place: string,
  { surface, board }: { surface: Surface; board: string },
  desk: Desk,
): Promise<void> {
  for (let page = 0; page < mostPages; page += 1) {
    const { threads, more } = await surface.listThreads(place, page);
    await hintAtNews(threads, board, desk);
    if (!more) return;
  }
}

async function hintAtNews(threads: ListedThread[], board: string, desk: Desk): Promise<void> {
  const keys = threads.map((thread) => threadKey(thread.ref));
  if (keys.length === 0) return;
  const known = await desk.store.db
    .selectFrom('thread')
    .select(['key', 'listed', 'synced_at'])
    .where('key', 'in', keys)
    .execute();
  const before = new Map(known.map((row) => [row.key, row]));
  const news = threads.filter((thread) => {
    const row = before.get(threadKey(thread.ref));
    return !row?.synced_at || JSON.stringify(row.listed) !== JSON.stringify(sorted(listedOf(thread)));
  });
  if (news.length === 0) return;
  const hints = news.map(
    (thread): Hint => ({ queue: 'sync', key: threadKey(thread.ref), source: 'sweep', detail: {} }),
  );
  await takeHints(hints, desk);
  desk.metrics.sweepFinds.inc(news.length);
  for (const thread of news) {
    const listed = JSON.stringify(listedOf(thread));
    const row = { key: threadKey(thread.ref), board, title: thread.title, status: thread.status, version: 0, listed };
    await desk.store.db
      .insertInto('thread')
      .values(row)
      .onConflict((conflict) => conflict.column('key').doUpdateSet({ listed }))
      .execute();
  }
}

function listedOf({ comments, reactionUsers, status, updatedAt }: ListedThread): Listed {
  return { comments, reactionUsers, status, ...(updatedAt !== null && { updatedAt }) };
}

/** jsonb returns its keys by length and then alphabetically. */
function sorted({ status, comments, updatedAt, reactionUsers }: Listed): Listed {
  return { status, comments, ...(updatedAt !== undefined && { updatedAt }), reactionUsers };
}
