import type { EarlyCheck } from '../finding.ts';

/** The model and the revision must exist and be readable (§2.1.5). The Hub does not tell private from missing to strangers. */
export const checkLookup: EarlyCheck = ({ model, revision }, { lookup }) => {
  if (lookup.found) return [];
  switch (lookup.reason) {
    case 'revision-not-found':
      return [{ refusal: { code: 'revision-not-found', model, revision: revision ?? 'main' } }];
    case 'model-private-or-missing':
      return [{ refusal: { code: 'private', model } }];
    case 'model-gated':
      return [{ refusal: { code: 'gated', model } }];
    case 'model-disabled':
      return [{ refusal: { code: 'disabled', model } }];
    case 'model-not-found':
      return [{ refusal: { code: 'model-not-found', model } }];
  }
};
