import type { WriteFileEffect } from '../effects/planned-effect.ts';
import type { DatasetPlace } from '../requests/dataset-place.ts';
import type { RenameMove } from './check-moves.ts';

/** A pull request that renames a model in one dataset, as it was checked. */
export interface RenamePull extends DatasetPlace {
  number: number;
  /** The commit that was checked and that an approval is for. */
  head: string;
  /** A draft is published before it is merged. */
  draft: boolean;
  moves: RenameMove[];
}

/** A pull request that the bot opens, because there is none. */
export interface RenameToOpen extends DatasetPlace {
  files: 'requests' | 'results';
  moves: { path: string; blob: string; to: string }[];
}

/**
 * A rename, in one of its steps. confirm: the owner of the old name is asked. open: pull requests are opened. merge: they
 * are merged after an approval of exactly these heads, results first, because the request file decides what is shown.
 */
export interface RenameDetails {
  kind: 'rename';
  from: string;
  to: string;
  step: 'confirm' | 'open' | 'merge';
  crossesNamespaces: boolean;
  /** What shows that the model may be renamed; null before it is confirmed. */
  proof: 'redirect' | 'owner' | 'confirmed' | null;
  confirmedBy: string | null;
  toOpen: RenameToOpen[];
  pulls: RenamePull[];
  /** The votes dataset, when there are votes for the old name. */
  votes: string | null;
  /** What moves the old name's entry in the list of flagged models. */
  flag: WriteFileEffect | null;
}
