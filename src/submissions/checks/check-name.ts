import type { ModelCheck } from '../finding.ts';

/** Request files are found by name, so the canonical one is stored: letter case is put right, a renamed model is asked back (§1.1). */
export const checkName: ModelCheck = ({ facts }) => {
  if (facts.asked === facts.id) return [];
  if (facts.asked.toLowerCase() === facts.id.toLowerCase()) {
    return [{ note: { code: 'name-corrected', asked: facts.asked, model: facts.id } }];
  }
  return [{ refusal: { code: 'renamed', model: facts.asked, canonical: facts.id } }];
};
