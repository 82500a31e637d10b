import { type FileMetaData, parquetMetadata, parquetReadObjects, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';

/** A parquet file, read so that every value can be written back as it was. */
export interface ParquetFile {
  metadata: FileMetaData;
  rows: Record<string, unknown>[];
}

const text = new TextDecoder('utf-8', { fatal: true });

/** Times stay numbers as they are stored: a Date has milliseconds only. Throws for a broken file and for text that is no UTF-8. */
export async function readParquetFile(bytes: Uint8Array<ArrayBuffer>): Promise<ParquetFile> {
  const file = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const metadata = parquetMetadata(file, { geoparquet: false });
  const rows = await parquetReadObjects({
    ...{ file, metadata, compressors, utf8: false, geoparquet: false },
    parsers: {
      timestampFromMilliseconds: (time) => time,
      timestampFromMicroseconds: (time) => time,
      timestampFromNanoseconds: (time) => time,
      dateFromDays: (days) => days,
      stringFromBytes: (written) => written && text.decode(written),
    },
  });
  return { metadata, rows };
}

const kept = new Set([undefined, 'UTF8', 'ENUM', 'DATE', 'TIMESTAMP_MILLIS', 'TIMESTAMP_MICROS']);
const keptLogical = new Set([undefined, 'STRING', 'ENUM', 'INTEGER', 'DATE', 'TIMESTAMP', 'LIST']);
const whole = /^U?INT_(8|16|32|64)$/;

/** The first column whose values do not come out of reading and writing as they were; null: all do. */
export function unkeptColumn({ schema }: Pick<FileMetaData, 'schema'>): string | null {
  return schema.slice(1).find((element) => !isKept(element))?.name ?? null;
}

function isKept({
  type,
  converted_type: written,
  logical_type: logical,
  num_children: children,
}: SchemaElement): boolean {
  if (children !== undefined && children > 0) return written === undefined || written === 'LIST';
  const stored = type !== undefined && type !== 'INT96' && type !== 'FIXED_LEN_BYTE_ARRAY';
  return stored && (kept.has(written) || whole.test(written ?? '')) && keptLogical.has(logical?.type);
}
