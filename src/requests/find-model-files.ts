import { normalisePrecision } from './normalise-precision.ts';
import type { IndexedFile, RequestIndex } from './request-index.ts';

export interface ModelFiles {
  files: readonly Readonly<IndexedFile>[];
  /** The model has files, but none at the precision asked for; `files` are those at other precisions. */
  otherPrecision: boolean;
}

/**
 * The request files that a model name, and a precision if one is known, can mean. Where case twins exist the spelling
 * decides. Names of 2023 do not say the precision: such a file is meant only when no other says it.
 */
export function findModelFiles(
  index: RequestIndex,
  { model, precision }: { model: string; precision: string | null },
): ModelFiles {
  const anySpelling = index.byModel(model);
  const sameSpelling = anySpelling.filter((file) => file.model === model);
  const files = sameSpelling.length > 0 ? sameSpelling : anySpelling;
  if (precision === null || files.length === 0) return { files, otherPrecision: false };
  const wanted = normalisePrecision(precision);
  const exact = files.filter((file) => file.precision === wanted);
  if (exact.length > 0) return { files: exact, otherPrecision: false };
  const unsaid = files.filter((file) => file.precision === null);
  return unsaid.length > 0 ? { files: unsaid, otherPrecision: false } : { files, otherPrecision: true };
}
