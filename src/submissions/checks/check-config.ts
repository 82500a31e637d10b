import type { ModelCheck } from '../finding.ts';
import { loadedFacts } from '../loaded-facts.ts';

/** config.json must be there and be JSON at the pinned commit, in the base model for an adapter (§2.1.11). */
export const checkConfig: ModelCheck = (candidate) => {
  const loaded = loadedFacts(candidate);
  if (loaded === null) return [];
  const where = { model: loaded.id, revision: loaded.sha };
  if (loaded.config.state === 'unreadable') {
    return [{ refusal: { code: 'config-unreadable', ...where, error: loaded.config.error } }];
  }
  const missing = loaded.config.state === 'absent' && !loaded.files.some(({ path }) => path === 'config.json');
  return missing ? [{ refusal: { code: 'config-missing', ...where } }] : [];
};
