import { matchModelType } from './match-model-type.ts';
import type { ModelFacts } from './model-facts.ts';
import type { Note } from './note.ts';

type Because = 'tags' | 'name' | 'base-model' | 'nothing';

/** The model type as given, else a guess from tags, name and the card's base model, in that order. null when the board has no such type. */
export function settleModelType(
  given: string | null,
  facts: ModelFacts,
  modelTypes: readonly string[],
): { value: string | null; notes: Note[] } {
  const known = given === null ? null : matchModelType(given, modelTypes);
  if (known !== null) return { value: known, notes: [] };
  const { word, because } = guess(facts);
  const value = matchModelType(word, modelTypes);
  return { value, notes: value === null ? [] : [{ code: 'model-type-guessed', modelType: value, because }] };
}

function guess(facts: ModelFacts): { word: string; because: Because } {
  const tags = new Set(facts.tags.map((tag) => tag.toLowerCase()));
  const name = (facts.id.split('/').at(-1) ?? '').toLowerCase();
  const tagged = (...words: string[]) => words.some((word) => tags.has(word));
  if (tagged('merge', 'mergekit', 'moerge')) return { word: 'base merges', because: 'tags' };
  if (tagged('image-text-to-text', 'any-to-any')) return { word: 'multimodal', because: 'tags' };
  if (tagged('dpo', 'rlhf', 'orpo', 'sft', 'instruct')) return { word: 'chat', because: 'tags' };
  if (/(^|[-_.])(chat|instruct|it|dpo|orpo|rlhf|sft)($|[-_.\d])/.test(name)) return { word: 'chat', because: 'name' };
  if (/(^|[-_.])(merge|slerp|ties|dare|moe?rge)($|[-_.\d])/.test(name)) return { word: 'base merges', because: 'name' };
  if (facts.cardData.base_model) return { word: 'fine-tuned', because: 'base-model' };
  return { word: 'pretrained', because: 'nothing' };
}
