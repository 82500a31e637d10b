import { parquetReadObjects } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { parseJson } from '../requests/parse-json.ts';
import { type BoardRow, parseBoardRow } from './board-row.ts';

/** True for files that hold rows: parquet as the real dataset, JSON lines as the sandbox's. */
export function isRowsFile(path: string): boolean {
  return /\.(parquet|jsonl)$/.test(path);
}

/** The rows of one file of the contents dataset; records that name no model are left out. Throws for a broken file. */
export async function readRowsFile(path: string, bytes: Uint8Array<ArrayBuffer>): Promise<BoardRow[]> {
  const records: unknown[] = path.endsWith('.parquet') ? await readParquet(bytes) : readLines(bytes);
  return records.map(parseBoardRow).filter((row) => row !== null);
}

async function readParquet(bytes: Uint8Array<ArrayBuffer>): Promise<unknown[]> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  return parquetReadObjects({ file, compressors });
}

function readLines(bytes: Uint8Array): unknown[] {
  const lines = new TextDecoder().decode(bytes).split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const json = parseJson(line);
    if (!json.ok) throw new Error(`line ${index + 1} is no JSON: ${json.detail}`);
    return [json.value];
  });
}
