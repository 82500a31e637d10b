import { evaluationKey } from './evaluation-key.ts';

/** One evaluation, as a request file or a row of the table tells it. */
export interface Evaluated {
  model: string;
  precision: string | null;
  revision: string | null;
  /** The request file; null for a row of the table. */
  path: string | null;
}

export interface Duplicate {
  precision: string;
  revision: string;
  entries: Evaluated[];
}

/**
 * Evaluations of the same commit at the same precision that are there more than once (leaderboard-domain.md §2.3). A commit
 * belongs to one repository, so that two names with one commit are one model under its old and its new name.
 */
export function findDuplicates(evaluated: Iterable<Evaluated>): Duplicate[] {
  const groups = new Map<string, Duplicate>();
  for (const entry of evaluated) {
    const { precision, revision } = entry;
    const key = evaluationKey(entry);
    if (key === null) continue;
    const group = groups.get(key) ?? { precision: precision ?? '', revision: revision ?? '', entries: [] };
    group.entries.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()].filter(({ entries }) => entries.length > 1);
}
