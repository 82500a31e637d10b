import type { ModelCheck } from '../finding.ts';

/** Any branch, tag or commit may be asked for; the submitter is told when it is not the newest (§2.3). */
export const checkRevision: ModelCheck = ({ facts }) =>
  facts.sha === facts.headSha ? [] : [{ note: { code: 'older-commit', revision: facts.sha, head: facts.headSha } }];
