import type { FlagFormat } from '../flags/flag-file.ts';
import type { JobState } from '../orchestrators/job-engine.ts';
import type { Repo } from '../platforms/hub/hub-client.ts';
import type { RenameEffect } from '../renames/rename-effect.ts';

/** A change that needs an approval. A proposal is a list of these; its hash covers every field. */
export type PlannedEffect = LaunchEffect | WriteFileEffect | RenameEffect;

/** What the orchestrator is asked for. */
export type LaunchEffect =
  | {
      kind: 'relaunch';
      path: string;
      /** Blob id of the request file that the approval is bound to. */
      blob: string;
      model: string;
      revision: string;
      precision: string;
    }
  | RelaunchMany
  | {
      kind: 'open-request-file';
      path: string;
      /** The whole new content. */
      text: string;
      /** Blob id of the file that is overwritten; null when there must be none. */
      replaces: string | null;
      model: string;
      revision: string;
      precision: string;
    };

/** Many relaunches in one commit. A file that is not as approved any more is left out; the others are launched all the same. */
export interface RelaunchMany {
  kind: 'relaunch-many';
  files: { path: string; blob: string }[];
}

/** One change of a repository's files, compare-and-set on what the approval rests on. */
export interface WriteFileEffect {
  kind: 'write-file';
  repo: Repo;
  /** A file; for `rows` also a folder. */
  path: string;
  /** Title of the commit. */
  title: string;
  content: NewContent;
}

/** How far a job is, for its request file. It follows from an approved launch and decides nothing: nobody approves it. */
export interface WriteOutcome {
  kind: 'write-outcome';
  path: string;
  job: string;
  state: Exclude<JobState, 'queued'>;
}

export type NewContent =
  /** The whole file. `blob`: as approved, null when there must be none. `text` null removes the file. */
  | { of: 'file'; blob: string | null; text: string | null }
  /** Some entries of a file of names and values; all else is kept. null: there is, or shall be, no such entry. */
  | { of: 'entries'; format: FlagFormat; was: Record<string, string | null>; set: Record<string, string | null> }
  /** One column in the rows of a model, in each JSON-lines or parquet file at or below `path`. */
  | { of: 'rows'; model: string; column: string; value: boolean };
