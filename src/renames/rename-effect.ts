import type { DatasetPlace } from '../requests/dataset-place.ts';
import type { RenameMove } from './check-moves.ts';
import type { RenameToOpen } from './rename-details.ts';

/** The changes that a rename is made of. */
export type RenameEffect = OpenRenamePull | PublishPull | MergePull | CarryVotes;

export interface OpenRenamePull extends RenameToOpen {
  kind: 'open-pull-request';
  from: string;
  to: string;
}

/** A draft cannot be merged (hub-api.md §3.6). */
export interface PublishPull extends DatasetPlace {
  kind: 'publish-pull-request';
  number: number;
  head: string;
}

export interface MergePull extends DatasetPlace {
  kind: 'merge-pull-request';
  number: number;
  /** The only head that may be merged. */
  head: string;
  /** What main must hold before and after. */
  moves: RenameMove[];
}

/** Votes for the old name become votes for the new one (leaderboard-domain.md §2.6). */
export interface CarryVotes {
  kind: 'carry-votes';
  dataset: string;
  from: string;
  to: string;
}
