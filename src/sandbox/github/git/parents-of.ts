import type { Commit } from '../../hub/store/commit.ts';

/** Ids of the one or two parents; none for a first commit. */
export function parentsOf({ parent, merged }: Commit): string[] {
  return [parent, merged].filter((id) => id !== null);
}
