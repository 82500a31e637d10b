import type { FlagEntry } from './flag-file.ts';

/** A flag of a model; `exact` is false when its key cannot match the model as it is written (leaderboard-domain.md §4: stray spaces). */
export interface FoundFlag {
  entry: FlagEntry;
  exact: boolean;
}

/** The flag that means this model, however its key is written; the exactly written one first. */
export function findFlag(model: string, entries: readonly FlagEntry[]): FoundFlag | null {
  const exact = entries.find(({ key }) => key === model);
  if (exact) return { entry: exact, exact: true };
  const meant = entries.find(({ key }) => plain(key) === plain(model));
  return meant ? { entry: meant, exact: meant.key.toLowerCase() === model.toLowerCase() } : null;
}

function plain(name: string): string {
  return name.replaceAll(/\s+/g, '').toLowerCase();
}
