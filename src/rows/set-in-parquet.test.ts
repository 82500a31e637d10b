import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { readSeedRows } from '../sandbox/seed/read-seed-rows.ts';
import { readParquetFile } from './parquet-file.ts';
import { setInParquet } from './set-in-parquet.ts';

/** Rows of open-llm-leaderboard/contents (data/README.md). */
const rows = [...readSeedRows().values()].slice(0, 60);
const model = '01-ai/Yi-1.5-34B';
const wanted = { model, column: 'Flagged', value: true };

type Columns = Parameters<typeof parquetWriteBuffer>[0]['columnData'];

function parquet(columnData: Columns, more: Partial<Parameters<typeof parquetWriteBuffer>[0]> = {}) {
  return new Uint8Array(parquetWriteBuffer({ columnData, rowGroupSize: [25, 35], ...more }));
}

/** The real table’s columns. */
function table(): Uint8Array<ArrayBuffer> {
  const names = Object.keys(rows[0] ?? {});
  const whole = ['Hub ❤️', 'Generation'];
  return parquet(
    names.map((name) => ({
      name,
      data: rows.map((row: Record<string, unknown>) => (whole.includes(name) ? BigInt(Number(row[name])) : row[name])),
    })),
    { kvMetadata: [{ key: 'huggingface', value: '{"info": {}}' }] },
  );
}

async function edited(bytes: Uint8Array<ArrayBuffer>, change = wanted) {
  const edit = await setInParquet(bytes, change);
  if (edit.edited !== 'yes') throw new Error(JSON.stringify(edit));
  return readParquetFile(edit.bytes);
}

describe('one column of a model’s rows in a parquet table', () => {
  test('is set, and everything else is as it was', async () => {
    const before = await readParquetFile(table());
    const after = await edited(table());
    const flagged = before.rows.map((row) => (row.fullname === model ? { ...row, Flagged: true } : row));
    expect(after.rows).toEqual(flagged);
    expect(after.rows.filter((row) => row.fullname === model).map((row) => row.Flagged)).toEqual([true]);
    expect(after.metadata.schema).toEqual(before.metadata.schema);
    expect(after.metadata.key_value_metadata).toEqual(before.metadata.key_value_metadata);
    expect(after.metadata.row_groups.map((group) => group.num_rows)).toEqual([25n, 35n]);
  });

  test('keeps microseconds, empty values, large numbers and lists', async () => {
    const columnData: Columns = [
      { name: 'fullname', data: [model, 'org/other'] },
      { name: 'Flagged', data: [null, false] },
      { name: 'at', data: [1732190400123457n, null] },
      { name: 'score', data: [Number.NaN, 1e-9] },
      { name: 'likes', data: [9_007_199_254_740_993n, -1n] },
      { name: 'tags', data: [['a', 'b'], []] },
    ];
    const schema: NonNullable<Parameters<typeof parquetWriteBuffer>[0]['schema']> = [
      { name: 'root', num_children: 6 },
      { name: 'fullname', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      { name: 'Flagged', type: 'BOOLEAN', repetition_type: 'OPTIONAL' },
      { name: 'at', type: 'INT64', converted_type: 'TIMESTAMP_MICROS', repetition_type: 'OPTIONAL' },
      { name: 'score', type: 'DOUBLE', repetition_type: 'OPTIONAL' },
      { name: 'likes', type: 'INT64', repetition_type: 'OPTIONAL' },
      { name: 'tags', converted_type: 'LIST', num_children: 1, repetition_type: 'OPTIONAL' },
      { name: 'list', num_children: 1, repetition_type: 'REPEATED' },
      { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
    ];
    const { rows: after } = await edited(parquet(columnData, { schema }));
    expect(after[0]).toEqual({
      ...{ fullname: model, Flagged: true, at: 1732190400123457n, score: Number.NaN },
      ...{ likes: 9_007_199_254_740_993n, tags: ['a', 'b'] },
    });
    expect(after[1]).toMatchObject({ fullname: 'org/other', Flagged: false, likes: -1n, tags: [] });
  });

  test.each<[string, Columns, object]>([
    ['no row of the model', [column('fullname', 'org/other'), column('Flagged', false)], { edited: 'nothing' }],
    ['right already', [column('fullname', model), column('Flagged', true)], { edited: 'nothing' }],
    [
      'no such column',
      [column('fullname', model)],
      { edited: 'refused', problem: 'no-such-column', column: 'Flagged' },
    ],
    [
      'a column of words',
      [column('fullname', model), column('Flagged', 'no')],
      { edited: 'refused', problem: 'no-such-column', column: 'Flagged' },
    ],
    [
      'another column holds JSON, which would be written anew',
      [column('fullname', model), column('Flagged', false), { name: 'card', data: [{ a: 1 }], type: 'JSON' }],
      { edited: 'refused', problem: 'type-not-kept', column: 'card' },
    ],
  ])('%s', async (_, columnData, expected) => {
    expect(await setInParquet(parquet(columnData), wanted)).toEqual(expected);
  });

  test('a broken file is a fault', async () => {
    await expect(setInParquet(new TextEncoder().encode('PAR1 and no more'), wanted)).rejects.toThrow();
  });
});

function column(name: string, value: unknown): Columns[number] {
  return { name, data: [value] };
}
