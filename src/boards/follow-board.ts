import { advanceCase } from '../cases/advance-case.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import type { CaseFile } from '../cases/case-file.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { readLog } from '../failures/read-log.ts';
import type { Signature } from '../failures/signatures.ts';
import { pullsMoved } from '../renames/pulls-moved.ts';
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
  // The cases first: an index that is older than a case's state would show what was there before the bot acted.
  const files = await loadCaseFiles(
    db,
    rows.map((row) => row.id),
  );
  const index = await place.lookups.index();
  for (const file of files) {
    const event = await eventFor(file, { index, place, signatures: desk.knowledge.signatures });
    if (event) await move(file, { event, place }, desk);
  }
}

async function eventFor(
  file: CaseFile,
  { index, place, signatures }: { index: RequestIndex; place: BoardDesk; signatures: readonly Signature[] },
): Promise<CaseEvent | null> {
  const { basis } = file.case.subject;
  if (file.case.state === 'proposed') {
    if (file.reviewBecause !== null) return null;
    const moved = basis.find(({ path, blob }) => (index.byPath(path)?.oid ?? null) !== blob);
    if (!moved) return pullsMoved(file.case.subject.details, place.lookups.repositories);
    const { path, blob: before } = moved;
    return { event: 'request-file-moved-on', details: { path, before, after: index.byPath(path)?.oid ?? null } };
  }
  const [{ path, blob } = { path: '', blob: null }] = basis;
  const oid = index.byPath(path)?.oid;
  // What the bot replaced itself is still there when the index was asked for a moment too early.
  if (oid === undefined || oid === blob || oid === file.case.followed.oid) return null;
  const read = await place.lookups.requestFile(path);
  if (!read) return null;
  const { status, jobId } = read.file;
  const seenClass = statusClass(status, place.board.statuses);
  const log = seenClass === 'failed' ? await place.lookups.log(read.file) : null;
  const cause = log === null ? null : (readLog(log, signatures).signature?.class ?? null);
  return { event: 'seen', statusClass: seenClass, status: status ?? '', jobId, oid, cause };
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
