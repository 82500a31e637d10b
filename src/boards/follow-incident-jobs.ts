import type { Case } from '../cases/case.ts';
import { caseName } from '../cases/case-file.ts';
import type { BoardDesk, Desk } from '../desk.ts';
import { launchedJob } from '../effects/launched-job.ts';
import { outcomeEffect } from '../orchestrators/outcome-effect.ts';
import type { QueueSummary } from '../queue/queue-summary.ts';
import type { Change } from '../store/change.ts';
import { inTurns } from './in-turns.ts';

/** Jobs of one incident that are asked about in one look at the board. */
const most = 25;

/**
 * What the orchestrator says of an incident's jobs, for its request files, where the bot writes those: the incident itself is
 * followed by what they say.
 */
export async function followIncidentJobs(
  { number, followed: { launched = [] } }: Case,
  { queue, turn }: { queue: Pick<QueueSummary, 'byPath'>; turn: number },
  { place: { board, orchestrator }, desk }: { place: BoardDesk; desk: Desk },
): Promise<Change[]> {
  if (board.orchestrator.kind === 'requests-dataset' || board.orchestrator.writesRequestFiles !== 'bot') return [];
  const classOf = (path: string) => queue.byPath(path)?.class ?? 'unknown';
  const underWay = launched.filter((path) => ['pending', 'running'].includes(classOf(path)));
  const changes: Change[] = [];
  for (const path of inTurns(underWay, { most, turn })) {
    const job = await launchedJob(path, { board: board.name, db: desk.store.db });
    const state = job === null ? null : await orchestrator.state(job);
    if (job === null || state === null || state === 'queued' || state === classOf(path)) continue;
    const effect = outcomeEffect({ path, job, state }, { board, lane: `case:${caseName(number)}` });
    if (effect) changes.push({ change: 'effect', effect, caseNumber: number });
  }
  return changes;
}
