import type { Case } from '../cases/case.ts';
import type { CaseEvent } from '../cases/case-event.ts';
import type { Desk } from '../desk.ts';
import { readLog } from '../failures/read-log.ts';
import type { Orchestrator } from '../orchestrators/orchestrator.ts';
import { statusClass } from '../requests/status-class.ts';
import type { Board } from './board.ts';

interface Asked {
  board: Board;
  orchestrator: Pick<Orchestrator, 'state' | 'log'>;
}

/**
 * What the orchestrator says of a case's job that neither it nor the request file said before; null when that is nothing. An
 * orchestrator that cannot be asked holds up nobody: the request file is followed all the same.
 */
export async function eventOfJob(
  { followed }: Case,
  { place: { board, orchestrator }, desk }: { place: Asked; desk: Pick<Desk, 'log' | 'knowledge'> },
): Promise<CaseEvent | null> {
  const { job, status = '', jobState } = followed;
  if (job === undefined) return null;
  try {
    const state = await orchestrator.state(job);
    if (state === null || state === 'queued' || state === (jobState ?? statusClass(status, board.statuses)))
      return null;
    const log = state === 'failed' ? await orchestrator.log(job) : null;
    const cause = log === null ? null : (readLog(log, desk.knowledge.signatures).signature?.class ?? null);
    return { event: 'job-seen', state, cause };
  } catch (err) {
    desk.log.warn({ err, board: board.name, job }, 'the orchestrator cannot be asked; it is asked again later');
    return null;
  }
}
