import { requestText } from '../../src/sandbox/seed/request-text.ts';
import type { BoardOnTrial } from './board-on-trial.ts';
import { datasetsOf } from './datasets.ts';

/** The evaluation backend changes the same fields of many request files, and the bot looks at the dataset. */
export async function setRequests(
  board: BoardOnTrial,
  paths: readonly string[],
  fields: Record<string, unknown>,
): Promise<void> {
  const datasets = datasetsOf(board);
  const write: Record<string, string> = {};
  for (const path of paths) {
    const request: unknown = JSON.parse(await datasets.text('requests', path));
    write[path] = requestText({ ...Object(request), ...fields });
  }
  await datasets.commits('evaluator', 'requests', { write });
  await datasets.botFollows();
}
