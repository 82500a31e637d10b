import type { Finding, ModelCheck } from '../finding.ts';
import { loadedFacts } from '../loaded-facts.ts';

/**
 * No remote code, and only what a stable transformers loads (leaderboard-domain.md §10): by `model_type`, else by the
 * first architecture. A left-over `auto_map` is no obstacle for a native type, and an odd head class (merges often say
 * `Qwen2Model`) is only noted.
 */
export const checkArchitecture: ModelCheck = (candidate) => {
  const loaded = loadedFacts(candidate);
  if (loaded?.config.state !== 'read') return [];
  const { model_type, architectures, auto_map } = loaded.config.value;
  const heads: unknown[] = Array.isArray(architectures) ? architectures : [];
  const head = typeof heads[0] === 'string' ? heads[0] : '';
  const given = typeof model_type === 'string' ? model_type : '';
  const modelType = given || head;
  const known = candidate.context.architectures;
  const extra = candidate.context.board.submissions.extraArchitectures;
  const finding = (refused: Finding): Finding[] => [refused];

  if (extra.some((name) => name === given || name === head))
    return finding({ note: { code: 'extra-architecture', modelType } });
  const native = given ? known.modelTypes.has(given) : known.generatingArchitectures.has(head);
  const { version } = known;
  if (!native && auto_map) return finding({ refusal: { code: 'remote-code', model: loaded.id, modelType, version } });
  if (!native) {
    const dropped = known.droppedModelTypes.has(given);
    return finding({ refusal: { code: 'unsupported-architecture', model: loaded.id, modelType, dropped, version } });
  }
  const generates = known.generatingModelTypes.has(given) || known.generatingArchitectures.has(head);
  return generates ? [] : finding({ note: { code: 'no-text-head', modelType, architecture: head } });
};
