import { isDeepStrictEqual } from 'node:util';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { type ParquetFile, readParquetFile, unkeptColumn } from './parquet-file.ts';
import type { ParquetProblem } from './parquet-problem.ts';

/** What came of an edit; `column` is the one that stands in the way. */
export type ParquetEdit =
  | { edited: 'yes'; bytes: Uint8Array<ArrayBuffer> }
  /** No row of the model, or all show the value already. */
  | { edited: 'nothing' }
  | { edited: 'refused'; problem: ParquetProblem; column: string };

interface Wanted {
  model: string;
  column: string;
  value: boolean;
}

/**
 * A parquet table with one column set in every row of a model. Schema, order of columns, other values, sizes of the row groups
 * and the file's own notes stay; pages are laid out and compressed anew. What was written is read back before it is given out.
 */
export async function setInParquet(bytes: Uint8Array<ArrayBuffer>, wanted: Wanted): Promise<ParquetEdit> {
  const { model, column, value } = wanted;
  const file = await readParquetFile(bytes);
  if (!file.rows.some(({ fullname }) => fullname === model)) return { edited: 'nothing' };
  const { schema } = file.metadata;
  if (schema.find(({ name }) => name === column)?.type !== 'BOOLEAN')
    return { edited: 'refused', problem: 'no-such-column', column };
  const rows = file.rows.map((row) => (row.fullname === model ? { ...row, [column]: value } : row));
  if (isDeepStrictEqual(rows, file.rows)) return { edited: 'nothing' };
  const unkept = unkeptColumn(file.metadata);
  if (unkept !== null) return { edited: 'refused', problem: 'type-not-kept', column: unkept };
  const written = write({ ...file, rows });
  const different = differs(await readParquetFile(written), { ...file, rows });
  if (different !== null) return { edited: 'refused', problem: 'reads-back-differently', column: different };
  return { edited: 'yes', bytes: written };
}

function write({ metadata, rows }: ParquetFile): Uint8Array<ArrayBuffer> {
  const notes = metadata.key_value_metadata;
  const compressed = metadata.row_groups[0]?.columns[0]?.meta_data?.codec !== 'UNCOMPRESSED';
  return new Uint8Array(
    parquetWriteBuffer({
      schema: metadata.schema,
      columnData: columnsOf(metadata).map((name) => ({ name, data: rows.map((row) => row[name]) })),
      rowGroupSize: metadata.row_groups.map((group) => Number(group.num_rows)),
      codec: compressed ? 'SNAPPY' : 'UNCOMPRESSED',
      ...(notes && { kvMetadata: notes }),
    }),
  );
}

/** Names of the columns, in their order; what is inside a nested one is no column of its own. */
function columnsOf({ schema }: ParquetFile['metadata']): string[] {
  const names: string[] = [];
  let inside = 0;
  for (const { name, num_children: children = 0 } of schema.slice(1)) {
    if (inside === 0) names.push(name);
    else inside -= 1;
    inside += children;
  }
  return names;
}

/** The first column that is not as it should be; '' for the schema as a whole; null: all are. */
function differs(written: ParquetFile, wanted: ParquetFile): string | null {
  if (!isDeepStrictEqual(plain(written.metadata.schema), plain(wanted.metadata.schema))) return '';
  if (written.rows.length !== wanted.rows.length) return '';
  const wrong = columnsOf(wanted.metadata).find((name) =>
    wanted.rows.some((row, index) => !isDeepStrictEqual(written.rows[index]?.[name] ?? null, row[name] ?? null)),
  );
  return wrong ?? null;
}

/** Without keys that have no value. */
function plain(schema: ParquetFile['metadata']['schema']): unknown {
  return schema.map((element) =>
    Object.fromEntries(Object.entries(element).filter(([, value]) => value !== undefined)),
  );
}
