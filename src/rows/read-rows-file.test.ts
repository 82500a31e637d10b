import { parquetWriteBuffer } from 'hyparquet-writer';
import { describe, expect, test } from 'vitest';
import { readSeedRows } from '../sandbox/seed/read-seed-rows.ts';
import { readRowsFile } from './read-rows-file.ts';

/** Rows of open-llm-leaderboard/contents (data/README.md). */
const rows = [...readSeedRows().values()].slice(0, 40);

function jsonLines(records: object[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(records.map((record) => `${JSON.stringify(record)}\n`).join(''));
}

function parquet(records: Record<string, unknown>[]): Uint8Array<ArrayBuffer> {
  const names = Object.keys(records[0] ?? {});
  const whole = ['Hub ❤️', 'Generation'];
  const columnData = names.map((name) => ({
    name,
    data: records.map((record) => (whole.includes(name) ? BigInt(Number(record[name])) : record[name])),
  }));
  return new Uint8Array(parquetWriteBuffer({ columnData, codec: 'SNAPPY' }));
}

describe('the contents dataset', () => {
  test('reads the same from parquet as from JSON lines', async () => {
    const fromParquet = await readRowsFile('data/train-00000-of-00001.parquet', parquet(rows));
    expect(fromParquet).toHaveLength(40);
    expect(fromParquet).toEqual(await readRowsFile('data/train-00000.jsonl', jsonLines(rows)));
    expect(fromParquet[1]).toMatchObject({
      model: '01-ai/Yi-1.5-34B',
      type: '🟢 pretrained',
      officialProvider: true,
      params: 34.389,
      scores: { GPQA: { raw: 0.365772, normalised: 15.4362 } },
    });
  });

  test('may lack columns, and have some of another type', async () => {
    const [row] = await readRowsFile('a.jsonl', jsonLines([{ fullname: 'org/m', GPQA: 'n/a', 'GPQA Raw': 0.3 }]));
    expect(row).toMatchObject({
      model: 'org/m',
      precision: null,
      flagged: null,
      average: null,
      scores: { GPQA: { raw: 0.3, normalised: null }, BBH: { raw: null, normalised: null } },
    });
  });

  test('leaves out records without a model', async () => {
    expect(await readRowsFile('a.jsonl', jsonLines([{ fullname: '' }, {}, { fullname: 'org/m' }]))).toHaveLength(1);
  });

  test('is refused when a file is broken', async () => {
    const broken = new TextEncoder().encode('{"fullname": "org/m"}\n{"full');
    await expect(readRowsFile('a.jsonl', broken)).rejects.toThrow('line 2 is no JSON');
    await expect(readRowsFile('a.parquet', broken)).rejects.toThrow();
  });
});
