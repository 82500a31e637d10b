import type { IncidentFile } from '../cases/case.ts';
import type { RequestIndex } from '../requests/request-index.ts';
import type { CollectedIncident } from './collect-incident.ts';

export interface IncidentToMerge {
  /** What the waiting incident lists. */
  before: readonly IncidentFile[];
  collected: CollectedIncident;
  most: number;
}

/**
 * A waiting incident's files, as far as they are still as listed, followed by what failed since. `older`: some were listed
 * that failed before the time now looked at. What was listed keeps its place, so that nothing new is the same proposal.
 */
export function mergeIncident(
  { before, collected, most }: IncidentToMerge,
  index: Pick<RequestIndex, 'byPath'>,
): CollectedIncident & { older: boolean } {
  const found = new Map(collected.files.map((file) => [file.path, file]));
  const leftOut = new Map(collected.leftOut.map((each) => [each.path, each.because]));
  const kept = before.flatMap((file) => {
    const now = found.get(file.path);
    const there = index.byPath(file.path)?.oid === file.blob;
    const fits = !leftOut.has(file.path) || leftOut.get(file.path) === 'over-the-limit';
    return now ? [now] : there && fits ? [file] : [];
  });
  const listed = new Set(kept.map(({ path }) => path));
  const files = [...kept, ...collected.files.filter(({ path }) => !listed.has(path))];
  const over = files.slice(most).map(({ path }) => ({ path, because: 'over-the-limit' as const }));
  return {
    files: files.slice(0, most),
    leftOut: [...collected.leftOut.filter(({ path }) => !listed.has(path)), ...over],
    older: kept.some(({ path }) => !found.has(path)),
  };
}
