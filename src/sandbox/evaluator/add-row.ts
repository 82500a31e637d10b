import { z } from 'zod';
import { boardNames } from '../seed/board-names.ts';
import type { ContentsRow } from '../seed/contents-row.ts';
import type { EvaluatorHub } from './evaluator-hub.ts';
import { rewriteFile } from './rewrite-file.ts';

const rowKey = z.object({ eval_name: z.string() });
const contents = { type: 'dataset', name: boardNames.contents } as const;

/** Puts a row into the contents dataset: in place of the one with the same eval_name, else at the end of the last shard. */
export async function addRow(hub: EvaluatorHub, row: ContentsRow): Promise<void> {
  const revision = await hub.head(contents);
  const shards = (await hub.list(contents, { revision, folder: 'data' })).sort();
  const title = `Update the row of ${row.eval_name}`;
  for (const path of shards) {
    if (await rewriteFile(hub, contents, { path, title, next: (text) => replaceRow(text ?? '', row) })) return;
  }
  const last = shards.at(-1) ?? 'data/train-00000.jsonl';
  await rewriteFile(hub, contents, { path: last, title, next: (text) => `${text ?? ''}${JSON.stringify(row)}\n` });
}

/** null: the shard has no such row. */
function replaceRow(shard: string, row: ContentsRow): string | null {
  const lines = shard.split('\n').filter((line) => line !== '');
  const index = lines.findIndex((line) => rowKey.parse(JSON.parse(line)).eval_name === row.eval_name);
  return index < 0 ? null : `${lines.with(index, JSON.stringify(row)).join('\n')}\n`;
}
