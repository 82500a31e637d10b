import { matchOption } from './match-option.ts';
import type { ModelFacts } from './model-facts.ts';
import type { Note } from './note.ts';

/** The weight type as given, or Adapter when the repository has an adapter_config.json, else the board's first one. */
export function settleWeightType(
  given: string | null,
  facts: ModelFacts,
  weightTypes: readonly string[],
): { value: string; notes: Note[] } {
  const known = given === null ? null : matchOption(given, weightTypes);
  if (known !== null) return { value: known, notes: [] };
  const adapter = facts.adapterConfig.state === 'absent' ? null : matchOption('Adapter', weightTypes);
  if (adapter !== null) return { value: adapter, notes: [{ code: 'weight-type-chosen', weightType: adapter }] };
  return { value: matchOption('Original', weightTypes) ?? weightTypes[0] ?? 'Original', notes: [] };
}
