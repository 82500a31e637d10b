/** Why a pull request is not the pure rename of exactly one model (leaderboard-domain.md §5.1, §5.2 and §11). */
export type RenameProblem =
  /** It touches a file of another model, most often one whose name begins alike. */
  | { problem: 'other-model'; path: string; model: string }
  /** The file moved, but what it says inside is still the old name. */
  | { problem: 'field-unchanged'; path: string; field: string }
  /** The name inside changed, but the file stayed where it was. */
  | { problem: 'path-unchanged'; path: string }
  | { problem: 'moved-elsewhere'; path: string; expected: string }
  /** Values differ that a rename leaves alone: a status, a score, a commit. */
  | { problem: 'fields-changed'; path: string; fields: string[] }
  /** Same values, other characters. */
  | { problem: 'formatting-changed'; path: string }
  /** A file that belongs to no model of this rename. */
  | { problem: 'foreign-file'; path: string }
  /** A file of the model that would keep the old name. */
  | { problem: 'left-behind'; path: string }
  | { problem: 'removed'; path: string }
  | { problem: 'target-exists'; path: string }
  | { problem: 'unreadable'; path: string }
  | { problem: 'evaluation-running'; path: string; status: string }
  | { problem: 'not-open'; status: string }
  | { problem: 'conflict'; paths: string[] }
  | { problem: 'other-base'; base: string }
  /** What it changes could not be told. */
  | { problem: 'no-diff' };
