import { advanceCase } from '../cases/advance-case.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { watchedStates } from '../cases/watched-states.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { applyChanges } from '../store/apply-changes.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import { type BoardAsItIs, eventOfBoard } from './event-of-board.ts';
import { hintAtIncident } from './hint-at-incident.ts';

/**
 * Looks at the datasets of a board's open cases and moves each case for which something changed there. Compares blob ids, so
 * that a run costs one question about each dataset's head when nothing happened.
 */
export async function followBoard(name: string, desk: Desk): Promise<void> {
  const place = desk.boards.find((each) => each.board.name === name);
  if (!place) return;
  const { db } = desk.store;
  const rows = await db
    .selectFrom('case')
    .select('id')
    .where('board', '=', name)
    .where('state', 'in', watchedStates)
    .execute();
  if (rows.length === 0) return;
  // The cases first: an index that is older than a case's state would show what was there before the bot acted.
  const files = await loadCaseFiles(
    db,
    rows.map((row) => row.id),
  );
  const now: BoardAsItIs = {
    index: await place.lookups.index(),
    incidents: files.filter((file) => file.case.subject.details.kind === 'incident'),
    rows: files.some((file) => file.case.state === 'awaiting-board') ? await rowsIfReadable(place, desk) : null,
  };
  for (const file of files) {
    const event = await eventOfBoard(file, now, { place, desk });
    if (event) await move(file, { event, place }, desk);
  }
  await hintAtIncident(files, place, desk);
}

/** A table that cannot be read holds up nothing else: the request files are followed all the same. */
async function rowsIfReadable({ board, lookups }: BoardDesk, { log }: Desk): Promise<BoardAsItIs['rows']> {
  try {
    return await lookups.rows();
  } catch (err) {
    log.warn({ err, board: board.name }, 'the table cannot be read; cases that wait for it go on waiting');
    return null;
  }
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
