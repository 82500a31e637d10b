import type { Board } from '../boards/board.ts';
import type { LookedUpRequestFile } from '../cases/lookups.ts';
import type { WriteFileEffect } from '../effects/planned-effect.ts';
import { datasetRepo } from './dataset-repo.ts';
import { editRequestFile } from './edit-request-file.ts';

/**
 * How a request file leaves the board: deleted, or with the status that the board hides by. Either frees the model for a new
 * submission, because quota and duplicates are counted over the files that are there (leaderboard-domain.md §2.1, §5.3).
 */
export function removalOf(
  { path, oid, file }: LookedUpRequestFile,
  { removals, requests }: Pick<Board, 'removals' | 'requests'>,
): WriteFileEffect | 'removed-already' {
  const removed = { kind: 'write-file', repo: datasetRepo(requests), path, title: `Remove ${path}` } as const;
  if (removals.by === 'delete') return { ...removed, content: { of: 'file', blob: oid, text: null } };
  if (file.status === removals.status) return 'removed-already';
  const text = editRequestFile(file.text, { status: removals.status }, { addMissing: true });
  return { ...removed, content: { of: 'file', blob: oid, text } };
}
