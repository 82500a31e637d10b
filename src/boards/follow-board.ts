import { advanceCase } from '../cases/advance-case.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import type { RequestIndex } from '../requests/request-index.ts';
import { statusClass } from '../requests/status-class.ts';
import { applyChanges } from '../store/apply-changes.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';

/**
 * Looks at the request files of a board's open cases and moves each case whose file changed. Compares blob ids, so that
 * a run costs one question about the dataset's head when nothing happened.
 */
export async function followBoard(name: string, desk: Desk): Promise<void> {
  const place = desk.boards.find((each) => each.board.name === name);
  if (!place) return;
  const { db } = desk.store;
  const rows = await db
    .selectFrom('case')
    .select('id')
    .where('board', '=', name)
    .where('state', 'in', ['proposed', 'evaluating'])
    .execute();
  if (rows.length === 0) return;
  const index = await place.lookups.index();
  const files = await loadCaseFiles(
    db,
    rows.map((row) => row.id),
  );
  for (const file of files) {
    const event = await eventFor(file, { index, place });
    if (event) await move(file, { event, place }, desk);
  }
}

async function eventFor(
  file: CaseFile,
  { index, place }: { index: RequestIndex; place: BoardDesk },
): Promise<CaseEvent | null> {
  const { basis } = file.case.subject;
  if (file.case.state === 'proposed') {
    if (file.reviewBecause !== null) return null;
    const moved = basis.find(({ path, blob }) => (index.byPath(path)?.oid ?? null) !== blob);
    return moved ? { event: 'request-file-moved-on', details: { path: moved.path, before: moved.blob } } : null;
  }
  const path = basis[0]?.path;
  const oid = path === undefined ? undefined : index.byPath(path)?.oid;
  if (path === undefined || oid === undefined || oid === file.case.followed.oid) return null;
  const read = await place.lookups.requestFile(path);
  if (!read) return null;
  const { status, jobId } = read.file;
  return { event: 'seen', statusClass: statusClass(status, place.board.statuses), status: status ?? '', jobId, oid };
}

async function move(
  file: CaseFile,
  { event, place }: { event: CaseEvent; place: BoardDesk },
  desk: Desk,
): Promise<void> {
  const telling = { board: place.board, hub: desk.configuration.hub, say: desk.say, now: desk.clock.now() };
  const changes = advanceCase(file, event, telling);
  const { board } = place;
  await desk.store.db
    .transaction()
    .execute((trx) => applyChanges(trx, changes, { queue: desk.queue, board: board.name, now: telling.now }));
}
