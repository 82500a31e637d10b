import type { Board } from '../boards/board.ts';
import type { StatusClass } from '../requests/status-class.ts';
import type { Architectures } from './architectures.ts';
import type { ModelLookup } from './model-facts.ts';

/** A request file of the same model, as it stands at the head of the requests dataset. */
export interface ExistingRequest {
  path: string;
  status: StatusClass;
  /** As stored: 40 hex, or `main` or '' in files of earlier eras. */
  revision: string;
  precision: string;
  weightType: string;
}

/** A model with the same weights under another name, whose evaluation failed. */
export interface FailedTwin {
  model: string;
  path: string;
}

/** Everything that validation judges a submission against, gathered beforehand. */
export interface SubmissionContext {
  board: Board;
  lookup: ModelLookup;
  /** The base model named by `baseModelOf`, at main; null when it names none. */
  baseLookup: ModelLookup | null;
  existing: ExistingRequest[];
  failedTwins: FailedTwin[];
  /** `submitted_time` of the namespace's surviving request files, in any order. */
  recentInNamespace: Date[];
  architectures: Architectures;
  now: Date;
}
