import type { QueueSummary } from '../queue/queue-summary.ts';
import type { Case } from './case.ts';
import type { CaseEvent } from './case-event.ts';

/** How the launches of an incident stand by the request files as they are now; null when that is what was told last. */
export function tallyEvent({ followed }: Case, queue: Pick<QueueSummary, 'byPath'>): CaseEvent | null {
  const { launched = [], tally: before } = followed;
  const classes = launched.map((path) => queue.byPath(path)?.class ?? 'unknown');
  const finished = classes.filter((each) => each === 'finished').length;
  const failed = classes.filter((each) => each === 'failed' || each === 'stopped').length;
  const tally = { underWay: launched.length - finished - failed, finished, failed };
  const same =
    before?.underWay === tally.underWay && before.finished === tally.finished && before.failed === tally.failed;
  return same ? null : { event: 'tallied', tally };
}
