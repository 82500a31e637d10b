import type { FailureClass } from '../../src/failures/failure-class.ts';
import { readLog } from '../../src/sandbox/seed/read-log.ts';
import { requestText } from '../../src/sandbox/seed/request-text.ts';
import type { BoardOnTrial } from './board-on-trial.ts';
import { datasetsOf } from './datasets.ts';
import { queueRead } from './queue-read.ts';

const hour = 3_600_000;

/** So many evaluations of an organisation's models fail within one hour; the paths of their request files. */
export async function failTogether(
  board: BoardOnTrial,
  { from, count, cause }: { from: string; count: number; cause: FailureClass },
): Promise<string[]> {
  await queueRead(board);
  const datasets = datasetsOf(board);
  const all = await datasets.paths('requests', new RegExp(`^${from}/.*_bfloat16_Original\\.json$`));
  const paths: string[] = [];
  for (const path of all) {
    const there = paths.length < count && (await board.bot.desk.hub.modelHead(path.split('_eval_request')[0] ?? ''));
    if (there) paths.push(path);
  }
  const started = new Date(board.clock.now().getTime() - hour).toISOString().replace('Z', '000');
  const requests: Record<string, string> = {};
  const logs: Record<string, string> = {};
  for (const [index, path] of paths.entries()) {
    const request: unknown = JSON.parse(await datasets.text('requests', path));
    const job = {
      job_id: String(9_000_000 + index),
      job_start_time: started,
      submitted_time: `${started.slice(0, 19)}Z`,
    };
    requests[path] = requestText({ ...Object(request), ...job, status: 'FAILED' });
    const { model, revision } = Object(request);
    logs[`${model}/${job.job_id}.log`] = readLog(cause, { ...job, model: String(model), revision: String(revision) });
  }
  await datasets.commits('evaluator', 'logs', { write: logs });
  await datasets.commits('evaluator', 'requests', { write: requests });
  await datasets.botFollows();
  if (paths.length < count) throw new Error(`${from} has only ${paths.length} models here`);
  return paths;
}
