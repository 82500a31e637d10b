import type { QueuedRequest } from '../queue/queued-request.ts';

/** A failed request file, and when it failed as far as can be told. */
export interface SeenFailure {
  request: QueuedRequest;
  /** Blob id of the request file. */
  blob: string;
  at: Date;
}
