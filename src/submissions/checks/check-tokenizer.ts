import type { ModelCheck } from '../finding.ts';
import type { ModelFacts } from '../model-facts.ts';

const tokenizerFile = /^(tokenizer\.json|tekken\.json|vocab\.(json|txt)|[\w.-]+\.(model|spm|tiktoken))$/;

/** Files for a tokenizer at the pinned commit, in the repository itself or, for an adapter, in its base (§2.1.11). */
export const checkTokenizer: ModelCheck = ({ facts, base }) => {
  const where = { model: facts.id, revision: facts.sha };
  if (facts.tokenizerConfig.state === 'unreadable') {
    return [{ refusal: { code: 'tokenizer-unreadable', ...where, error: facts.tokenizerConfig.error } }];
  }
  if (hasTokenizer(facts) || (base !== null && hasTokenizer(base))) return [];
  return [{ refusal: { code: 'tokenizer-missing', ...where } }];
};

function hasTokenizer(facts: ModelFacts): boolean {
  if (facts.files.some(({ path }) => tokenizerFile.test(path))) return true;
  // Tokenizers that work on bytes have no vocabulary.
  const config = facts.tokenizerConfig;
  return config.state === 'read' && /^(ByT5|Canine|Perceiver)/.test(String(config.value.tokenizer_class));
}
