import { z } from 'zod';
import { boardNames } from '../seed/board-names.ts';
import { evalName } from '../seed/eval-name.ts';
import type { EvaluationRequest } from './evaluation-request.ts';
import type { EvaluatorHub } from './evaluator-hub.ts';
import { rewriteFile } from './rewrite-file.ts';

const row = z.looseObject({ eval_name: z.string() });
const contents = { type: 'dataset', name: boardNames.contents } as const;

/** Request files that are FINISHED no longer, or gone; and those that became so elsewhere. */
export interface TableChanges {
  left: EvaluationRequest[];
  came: EvaluationRequest[];
}

/**
 * The table shows what has a FINISHED request file (leaderboard-domain.md §1.4, §5.3): rows of others go, and a row whose request
 * file moved to another name, at the same commit and precision, goes with it.
 */
export async function rebuildTable(hub: EvaluatorHub, { left, came }: TableChanges): Promise<void> {
  if (left.length === 0) return;
  const leaving = new Map(left.map((request) => [evalName(request), request]));
  const revision = await hub.head(contents);
  for (const path of await hub.list(contents, { revision, folder: 'data' })) {
    const next = (text: string | null) => rebuilt(text ?? '', { leaving, came });
    await rewriteFile(hub, contents, { path, title: 'Rebuild the table', next });
  }
}

function rebuilt(
  text: string,
  { leaving, came }: { leaving: ReadonlyMap<string, EvaluationRequest>; came: EvaluationRequest[] },
): string {
  const lines = text.split('\n').flatMap((line) => {
    const read = line === '' ? null : row.parse(JSON.parse(line));
    const request = read && leaving.get(read.eval_name);
    if (!read || !request) return [line];
    const moved = came.find(
      (each) => each.revision === request.revision && each.precision === request.precision && each !== request,
    );
    return moved ? [JSON.stringify({ ...JSON.parse(line), eval_name: evalName(moved), fullname: moved.model })] : [];
  });
  return lines.join('\n');
}
