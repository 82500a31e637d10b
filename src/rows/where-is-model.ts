import { longestHours } from '../queue/longest-hours.ts';
import { ranTooLong } from '../queue/ran-too-long.ts';
import type { StatusClass } from '../requests/status-class.ts';
import type { BoardRow } from './board-row.ts';

/** Where an evaluation is, seen by somebody who looks for it on the board. One template in templates/places/ each. */
export const places = [
  'failed',
  'hidden-flagged',
  'hidden-unavailable',
  'rerun',
  'row-missing',
  'running',
  'running-too-long',
  'shown',
  'stopped',
  'table-unknown',
  'unknown-status',
  'waiting',
  'waiting-for-rebuild',
] as const;

export type Place = (typeof places)[number];

/** What else may keep somebody from finding it. One template in templates/place-notes/ each. */
export const placeNotes = [
  'card-missing',
  'card-too-short',
  'filter-merged',
  'filter-mixture',
  'licence-missing',
  'model-gone',
  'model-renamed',
] as const;

export type PlaceNote = (typeof placeNotes)[number];

/** What is known of the repository behind a request file, as the board's metadata job sees it. */
export type Repository =
  | { state: 'here'; lacks: Extract<PlaceNote, 'card-missing' | 'card-too-short' | 'licence-missing'>[] }
  | { state: 'renamed'; to: string }
  | { state: 'gone' }
  | { state: 'not-asked' };

export interface Sought {
  class: StatusClass;
  /** A waiting status other than the one that submissions are written with. */
  again: boolean;
  started: Date | null;
  params: number | null;
  /** The row of the same model and precision; 'no-table' on boards whose table is not known. */
  row: BoardRow | null | 'no-table';
  repository: Repository;
  /** When the newest result was written; null when none is known. */
  resultAt: Date | null;
  now: Date;
}

/** The table is rebuilt every hour and the Space restarts every hour (leaderboard-domain.md §3); a day leaves room for delays. */
const rebuildTakes = 24 * 3_600_000;

/**
 * Where an evaluation is and why it may look lost (leaderboard-domain.md §1.4, §3, §9.3): in no queue because it failed or
 * was stopped, hidden by the filters that are on by default (unavailable, flagged), possibly hidden by one the visitor
 * chose, or finished and not in the table yet.
 */
export function whereIsModel(sought: Sought): { place: Place; notes: PlaceNote[] } {
  const place = placeOf(sought);
  const { row } = sought;
  const shown = row !== null && row !== 'no-table' ? row : null;
  const notes: PlaceNote[] = [...notesOnRepository(sought.repository)];
  if (place === 'shown' && shown) {
    if (shown.merged) notes.push('filter-merged');
    if (shown.mixtureOfExperts) notes.push('filter-mixture');
  }
  return { place, notes };
}

function placeOf(sought: Sought): Place {
  switch (sought.class) {
    case 'pending':
      return sought.again ? 'rerun' : 'waiting';
    case 'running':
      return ranTooLong(sought) ? 'running-too-long' : 'running';
    case 'failed':
    case 'stopped':
      return sought.class;
    case 'unknown':
      return 'unknown-status';
    case 'finished':
      return placeOfFinished(sought);
  }
}

function placeOfFinished(sought: Sought): Place {
  const { row } = sought;
  if (row === 'no-table') return 'table-unknown';
  if (row === null) return finishedLongAgo(sought) ? 'row-missing' : 'waiting-for-rebuild';
  if (row.flagged && !row.officialProvider) return 'hidden-flagged';
  return row.available === false ? 'hidden-unavailable' : 'shown';
}

/** Without a result that tells it, an evaluation has finished when its size allows no longer run. */
function finishedLongAgo({ resultAt, started, params, now }: Sought): boolean {
  const latest = started === null ? now.getTime() : started.getTime() + longestHours(params) * 3_600_000;
  return now.getTime() - (resultAt?.getTime() ?? latest) > rebuildTakes;
}

function notesOnRepository(repository: Repository): PlaceNote[] {
  switch (repository.state) {
    case 'here':
      return repository.lacks;
    case 'renamed':
      return ['model-renamed'];
    case 'gone':
      return ['model-gone'];
    case 'not-asked':
      return [];
  }
}
