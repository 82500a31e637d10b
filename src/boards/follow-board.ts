import { advanceCase } from '../cases/advance-case.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import type { CaseFile } from '../cases/case-file.ts';
import { twinsEvent } from '../cases/twins-event.ts';
import { watchedStates } from '../cases/watched-states.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { outcomeEffect } from '../orchestrators/outcome-effect.ts';
import { sayAnyway } from '../replies/say-anyway.ts';
import { applyChanges } from '../store/apply-changes.ts';
import type { Change } from '../store/change.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';
import { tellingOf } from '../telling-of.ts';
import type { Board } from './board.ts';
import { type BoardAsItIs, eventOfBoard } from './event-of-board.ts';
import { followIncidentJobs } from './follow-incident-jobs.ts';
import { hintAtIncident } from './hint-at-incident.ts';
import { inTurns } from './in-turns.ts';
import { parseDuration } from './parse-duration.ts';

/** Jobs of cases that an orchestrator is asked about in one look at a board. */
const mostJobs = 50;

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
  // The cases first: an index that is older than a case's state would show what was there before the bot acted.
  const files =
    rows.length === 0
      ? []
      : await loadCaseFiles(
          db,
          rows.map((row) => row.id),
        );
  // Also without a case: duplicates are noticed unasked.
  await place.lookups.queue();
  if (files.length === 0) return;
  const turn = Math.floor(desk.clock.now().getTime() / parseDuration(place.board.polling.dataset));
  const withJobs = files
    .filter(({ case: { state, followed } }) => state === 'evaluating' && followed.job !== undefined)
    .map((file) => file.case.number);
  const now: BoardAsItIs = {
    index: await place.lookups.index(),
    incidents: files.filter((file) => file.case.subject.details.kind === 'incident'),
    rows: files.some((file) => file.case.state === 'awaiting-board') ? await rowsIfReadable(place, desk) : null,
    askJobsOf: new Set(inTurns(withJobs, { most: mostJobs, turn })),
  };
  for (const file of files) {
    const event = (await eventOfBoard(file, now, { place, desk })) ?? twinsEvent(file.case, place.lookups.duplicates());
    if (event) await move(file, { event, place }, desk);
  }
  await followIncidents(now.incidents, turn, { place, desk });
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
  const telling = { ...tellingOf(place, desk), say: sayAnyway(desk) };
  // The request file first: what is said next is read with it.
  await apply([...toldOfJob(file, event, place.board), ...advanceCase(file, event, telling)], place, desk);
}

/** What the orchestrator said of a case's job, for its request file. */
function toldOfJob(
  { case: { followed, homeThread, number, subject } }: CaseFile,
  event: CaseEvent,
  board: Board,
): Change[] {
  const path = subject.basis[0]?.path;
  if (event.event !== 'job-seen' || event.state === 'queued' || !followed.job || !path) return [];
  const effect = outcomeEffect({ path, job: followed.job, state: event.state }, { board, lane: homeThread });
  return effect ? [{ change: 'effect', effect, caseNumber: number }] : [];
}

async function followIncidents(
  incidents: BoardAsItIs['incidents'],
  turn: number,
  { place, desk }: { place: BoardDesk; desk: Desk },
): Promise<void> {
  const open = incidents.filter((file) => file.case.state === 'evaluating');
  if (open.length === 0) return;
  const { summary: queue } = await place.lookups.queue();
  for (const { case: incident } of open) {
    try {
      await apply(await followIncidentJobs(incident, { queue, turn }, { place, desk }), place, desk);
    } catch (err) {
      desk.log.warn({ err, board: place.board.name }, 'the orchestrator cannot be asked; it is asked again later');
    }
  }
}

async function apply(changes: Change[], { board }: BoardDesk, desk: Desk): Promise<void> {
  if (changes.length === 0) return;
  const now = desk.clock.now();
  await desk.store.db
    .transaction()
    .execute((trx) => applyChanges(trx, changes, { queue: desk.queue, board: board.name, now }));
}
