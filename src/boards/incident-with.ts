import type { Case } from '../cases/case.ts';
import type { Db } from '../store/database.ts';
import { loadCaseFiles } from '../store/load-case-files.ts';

/** The incident of a board that waits, or is being carried out, and would launch this request file; null when there is none. */
export async function incidentWith(path: string, { board, db }: { board: string; db: Db }): Promise<Case | null> {
  const rows = await db
    .selectFrom('case')
    .select('id')
    .where('board', '=', board)
    .where('about', 'like', 'incident:%')
    .where('state', 'in', ['proposed', 'acting'])
    .execute();
  const files = await loadCaseFiles(
    db,
    rows.map((row) => row.id),
  );
  const names = ({ details }: Case['subject']) =>
    details.kind === 'incident' && details.files.some((file) => file.path === path);
  return files.find((file) => names(file.case.subject))?.case ?? null;
}
