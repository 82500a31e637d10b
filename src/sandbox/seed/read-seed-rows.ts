import { type ContentsRow, contentsRowSchema } from './contents-row.ts';
import { readJsonLines } from './read-json-lines.ts';

/** The board's 3,827 rows of data/sandbox/rows.jsonl.gz (data/README.md), by `eval_name`: `{org}_{model}_{precision}`. */
export function readSeedRows(): Map<string, ContentsRow> {
  const rows = readJsonLines('rows.jsonl.gz').map((line) => contentsRowSchema.parse(line));
  return new Map(rows.map((row) => [row.eval_name, row]));
}
