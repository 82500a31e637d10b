import type { ModelCheck } from '../finding.ts';
import { weightFiles } from '../weight-files.ts';

/** Weights should be safetensors; older pickles are still run, anything else (GGUF only, nothing) cannot be (§2.3). */
export const checkWeights: ModelCheck = ({ facts }) => {
  const { safetensors, pickle } = weightFiles(facts.files);
  if (safetensors) return [];
  if (pickle) return [{ note: { code: 'no-safetensors', model: facts.id } }];
  return [{ refusal: { code: 'no-safetensors', model: facts.id, revision: facts.sha } }];
};
