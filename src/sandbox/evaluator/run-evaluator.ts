import { setTimeout as sleep } from 'node:timers/promises';
import { readSeedRows } from '../seed/read-seed-rows.ts';
import { evaluatorHub } from './evaluator-hub.ts';
import { finishJob } from './finish-job.ts';
import { launchJob } from './launch-job.ts';
import { nextJobId } from './next-job-id.ts';
import { rebuildTable } from './rebuild-table.ts';
import { requestIndex } from './request-index.ts';
import { dueJobs, queue } from './schedule.ts';

export interface EvaluatorOptions {
  hubUrl: string;
  token: string;
  clock: () => Date;
  /** Seconds between two passes, and at least this long a job runs. 0: no passes by itself, only by `tick`. */
  pace: number;
  /** Jobs at once; 2 by default. */
  atOnce?: number;
  log: (line: string) => void;
}

/**
 * An evaluation backend in the style of the real ones (leaderboard-domain.md §7): it watches the requests dataset over HTTP
 * and moves PENDING and RERUN to RUNNING and on to FINISHED or FAILED, first submitted first. All its state is in the
 * datasets: after a kill the next one carries on.
 */
export function runEvaluator(options: EvaluatorOptions): { stop(): Promise<void>; tick(): Promise<void> } {
  const { clock, pace, atOnce = 2, log } = options;
  const hub = evaluatorHub(options);
  const index = requestIndex(hub);
  const realRows = readSeedRows();
  const stopping = new AbortController();
  let lastJobId = 0;
  let pass: Promise<void> = Promise.resolve();

  async function onePass(): Promise<void> {
    const requests = await index.refresh();
    await rebuildTable(hub, index.takeChanges());
    const { due, running } = dueJobs(requests, { now: clock(), pace });
    for (const [path, request] of due) log(`${path}: ${await finishJob(hub, { path, request, realRows })}`);
    for (const [path, request] of queue(requests).slice(0, Math.max(0, atOnce - running))) {
      lastJobId = Math.max(lastJobId + 1, nextJobId(requests.values(), clock()));
      const said = await launchJob(hub, { path, request, jobId: String(lastJobId), now: clock() });
      if (said) log(`${path}: ${said}`);
    }
  }

  /** One pass, after the one that is under way. Throws what went wrong; the next pass starts from the datasets again. */
  function tick(): Promise<void> {
    pass = pass.then(onePass, onePass);
    return pass;
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      await tick().catch((error: unknown) =>
        log(`A pass failed: ${error instanceof Error ? error.message : String(error)}`),
      );
      await sleep(pace * 1000, undefined, { signal: stopping.signal }).catch(() => undefined);
    }
  }

  const looping = pace > 0 ? loop() : Promise.resolve();
  return {
    tick,
    async stop() {
      stopping.abort();
      await looping;
      await pass.catch(() => undefined);
    },
  };
}
