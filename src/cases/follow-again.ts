import type { Change } from '../store/change.ts';
import { advanceCase } from './advance-case.ts';
import type { Answering } from './answering.ts';
import type { CaseFile } from './case-file.ts';

/** Follows a stale case again, unless the same was asked for in another case meanwhile. */
export async function followAgain(file: CaseFile, answering: Answering): Promise<Change[]> {
  if (file.case.state !== 'stale' || (await answering.openCaseAbout(file.case.subject.about))) return [];
  return advanceCase(file, { event: 'reopened' }, answering);
}
