import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect } from 'vitest';
import { readParquetFile } from '../../src/rows/parquet-file.ts';
import type { BoardOnTrial } from './board-on-trial.ts';
import { datasetsOf } from './datasets.ts';
import { scenarios } from './scenario.ts';

const contents = 'open-llm-leaderboard/contents';
const path = 'data/train-00000-of-00001.parquet';
const scenario = scenarios({
  flags: {
    file: {
      repo: 'open-llm-leaderboard/open_llm_leaderboard',
      path: 'src/leaderboard/filter_models.py',
      format: 'python-dict',
    },
    rows: { dataset: contents },
    waitingPeriod: '1d',
  },
});
const model = 'sam-stranger/eagle-7b';
const merge = 'sam-stranger/eagle-7b-blend';

/** The table becomes one parquet file, as the real board's is. */
async function becomesParquet(board: BoardOnTrial, more: Parameters<typeof parquetWriteBuffer>[0]['columnData'] = []) {
  const names = [model, merge];
  const columnData = [
    { name: 'fullname', data: names },
    { name: 'Precision', data: ['bfloat16', 'bfloat16'] },
    { name: 'Average ⬆️', data: [21.25, 1 / 3] },
    { name: 'Flagged', data: [false, false] },
    ...more,
  ];
  const content = Buffer.from(parquetWriteBuffer({ columnData })).toString('base64');
  const shards = await datasetsOf(board).paths('contents', /^data\//);
  const lines = [
    { key: 'header', value: { summary: 'One file' } },
    { key: 'file', value: { path, content, encoding: 'base64' } },
    ...shards.filter((shard) => shard !== path).map((shard) => ({ key: 'deletedFile', value: { path: shard } })),
  ];
  const pushed = await fetch(`${board.sandbox.url}/api/datasets/${contents}/commit/main`, {
    method: 'POST',
    headers: { authorization: `Bearer ${board.sandbox.tokens.evaluator}`, 'content-type': 'application/x-ndjson' },
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
  });
  expect(pushed.status).toBe(200);
}

async function table({ bot }: BoardOnTrial) {
  const repo = { type: 'dataset', name: contents } as const;
  const bytes = await bot.desk.hub.readBytes(repo, { path, revision: 'main' });
  if (!bytes) throw new Error('no table');
  return { ...(await readParquetFile(bytes)), kept: await bot.desk.hub.readFile(repo, { path, revision: 'main' }) };
}

describe('a flag on a board whose table is parquet', () => {
  scenario('a column that cannot be kept: nothing is written, and operators are told why', async ({ talk, board }) => {
    await becomesParquet(board, [{ name: 'card', data: [{ license: 'mit' }, null], type: 'JSON' }]);
    const thread = await talk.opens('olivia', 'A copied model', `/flag ${model} a copy of olivia-owner/heron-7b`);
    await talk.waits(2);
    await thread.says('mira', '/approve');
    expect(await thread.reply()).toContain(`the table cannot be written (type-not-kept): ${path}, column card`);
    expect((await table(board)).rows.map((row) => row.Flagged)).toEqual([false, false]);
  });

  scenario('the column is set in the rows of the model, and the table shows it', async ({ talk, board }) => {
    await becomesParquet(board);
    const thread = await talk.opens('olivia', 'A merge', `/flag ${merge} it is a merge and does not say so`);
    await talk.waits(2);
    await thread.says('mira', '/approve');
    const { rows, kept } = await table(board);
    expect(rows).toEqual([
      { fullname: model, Precision: 'bfloat16', 'Average ⬆️': 21.25, Flagged: false },
      { fullname: merge, Precision: 'bfloat16', 'Average ⬆️': 1 / 3, Flagged: true },
    ]);
    // The Hub keeps parquet files outside git.
    expect(kept?.text).toMatch(/^version https:\/\/git-lfs/);
  });
});
