import type { EarlyCheck } from '../finding.ts';

/** Models that maintainers keep off the board, by name or as base model, also under an old name that redirects (§2.1.4). */
export const checkDoNotSubmit: EarlyCheck = (submission, { board, lookup, baseLookup }) => {
  const names = [submission.model, submission.baseModel];
  for (const found of [lookup, baseLookup]) {
    if (found?.found) names.push(found.facts.asked, found.facts.id);
  }
  const wanted = new Set(names.map((name) => name?.trim().toLowerCase()));
  return board.submissions.doNotSubmit
    .filter(({ model }) => wanted.has(model.toLowerCase()))
    .map(({ model, reason }) => ({ refusal: { code: 'do-not-submit', model, reason } }));
};
