import type { LookedUpRequestFile } from '../cases/lookups.ts';
import { countTogether } from '../failures/count-together.ts';
import { failedAt } from '../failures/failed-at.ts';
import type { FailureClass } from '../failures/failure-class.ts';
import type { SeenFailure } from '../failures/seen-failure.ts';
import type { Signature } from '../failures/signatures.ts';
import { triageFailure } from '../failures/triage-failure.ts';
import type { ReadQueue } from '../queue/queue-summary.ts';
import type { BoardFiles } from './board-files.ts';

/** Logs read at the same time. */
const readersAtOnce = 8;
/** Causes that are remembered, so that one log is read once. */
const mostRemembered = 5_000;

/** Requests of a board that failed lately, and what of. */
export interface BoardFailures {
  /** What failed since then, newest first. */
  since(time: Date): Promise<SeenFailure[]>;
  /** The cause of each by its path; a log is read once for each content of a request file. */
  causes(failures: readonly SeenFailure[], signatures: readonly Signature[]): Promise<Map<string, FailureClass>>;
}

interface Sources {
  files: Pick<BoardFiles, 'refresh' | 'changedAt'>;
  queue(): Promise<ReadQueue>;
  requestFile(path: string): Promise<LookedUpRequestFile | null>;
  log(request: LookedUpRequestFile): Promise<string | null>;
}

export function openBoardFailures({ files, queue, requestFile, log }: Sources): BoardFailures {
  const logs = new Map<string, FailureClass>();

  async function causeOf(
    { request, blob }: SeenFailure,
    { together, signatures }: { together: number; signatures: readonly Signature[] },
  ): Promise<FailureClass> {
    const known = logs.get(blob);
    if (known !== undefined) return known;
    const read = await requestFile(request.path);
    const triage = triageFailure(
      {
        ...{ log: read && (await log(read)), jobId: request.job, failedTogether: together },
        ...{ jobStartTime: request.started?.toISOString() ?? null, resultsAfterSubmission: false },
        billionParameters: request.params,
      },
      signatures,
    );
    if (logs.size >= mostRemembered) logs.clear();
    // Only a log tells for good: others of the same cycle may yet come.
    if (triage.evidence === 'log') logs.set(blob, triage.class);
    return triage.class;
  }

  return {
    async since(time) {
      const { index } = await files.refresh();
      const failed = (await queue()).summary.inClass('failed');
      const changed = await files.changedAt(failed.map(({ path }) => path));
      return failed
        .flatMap((request): SeenFailure[] => {
          const at = failedAt(request, changed.get(request.path) ?? null);
          const blob = index.byPath(request.path)?.oid;
          return at && blob && at >= time ? [{ request, blob, at }] : [];
        })
        .sort((a, b) => b.at.getTime() - a.at.getTime());
    },
    async causes(failures, signatures) {
      const found = new Map<string, FailureClass>();
      for (let from = 0; from < failures.length; from += readersAtOnce) {
        await Promise.all(
          failures.slice(from, from + readersAtOnce).map(async (failure) => {
            const { path } = failure.request;
            const together = countTogether(path, failures);
            found.set(path, await causeOf(failure, { together, signatures }));
          }),
        );
      }
      return found;
    },
  };
}
