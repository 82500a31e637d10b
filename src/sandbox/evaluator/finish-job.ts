import { boardNames } from '../seed/board-names.ts';
import type { ContentsRow } from '../seed/contents-row.ts';
import { evalName } from '../seed/eval-name.ts';
import { inventRow } from '../seed/invent-row.ts';
import { readLog } from '../seed/read-log.ts';
import { resultsFile } from '../seed/results-file.ts';
import { addRow } from './add-row.ts';
import type { EvaluationRequest } from './evaluation-request.ts';
import type { EvaluatorHub } from './evaluator-hub.ts';
import { naiveTime, parseNaiveTime } from './naive-time.ts';
import { rewriteFile } from './rewrite-file.ts';
import { setRequest } from './set-request.ts';
import { tryEvaluation } from './try-evaluation.ts';

interface RunningJob {
  path: string;
  request: EvaluationRequest;
  /** A real model gets its real scores; others get made-up ones. */
  realRows: ReadonlyMap<string, ContentsRow>;
}

/**
 * Ends one running job: log or results first, the request file's status last, so that a kill in between leaves a running
 * job that is ended again into the same files.
 */
export async function finishJob(hub: EvaluatorHub, { path, request, realRows }: RunningJob): Promise<string> {
  const outcome = await tryEvaluation(hub, request);
  if (outcome.done)
    await pushResults(hub, request, realRows.get(evalName(request)) ?? inventRow(request, outcome.licence));
  else await pushLog(hub, request, readLog(outcome.cause, request));
  const status = outcome.done ? 'FINISHED' : 'FAILED';
  await setRequest(hub, { path, from: [request.status], fields: { status } });
  return outcome.done ? status : `${status} (${outcome.cause})`;
}

async function pushResults(hub: EvaluatorHub, request: EvaluationRequest, row: ContentsRow): Promise<void> {
  const started = parseNaiveTime(request.job_start_time) ?? new Date(0);
  const { path, text } = resultsFile(row, naiveTime(new Date(started.getTime() + 1000)));
  await rewriteFile(
    hub,
    { type: 'dataset', name: boardNames.results },
    { path, title: `Add results of ${row.fullname}`, next: () => text },
  );
  await addRow(hub, row);
}

async function pushLog(hub: EvaluatorHub, request: EvaluationRequest, log: string): Promise<void> {
  const path = `${request.model}/${request.job_id}.log`;
  await rewriteFile(
    hub,
    { type: 'dataset', name: boardNames.logs },
    { path, title: `Log of job ${request.job_id}`, next: () => log },
  );
}
