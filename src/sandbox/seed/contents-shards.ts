import type { ContentsRow } from './contents-row.ts';

const rowsPerShard = 500;

/** The contents dataset as JSON lines in shards, so that one more row rewrites one of them only: data/train-00000.jsonl. */
export function contentsShards(rows: ContentsRow[]): { path: string; text: string }[] {
  const shards = Array.from({ length: Math.max(1, Math.ceil(rows.length / rowsPerShard)) }, (_, index) =>
    rows.slice(index * rowsPerShard, (index + 1) * rowsPerShard),
  );
  return shards.map((shard, index) => ({
    path: `data/train-${String(index).padStart(5, '0')}.jsonl`,
    text: shard.map((row) => `${JSON.stringify(row)}\n`).join(''),
  }));
}
