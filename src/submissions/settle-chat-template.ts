import { hasChatTemplate } from './has-chat-template.ts';
import type { ModelFacts } from './model-facts.ts';
import type { Note } from './note.ts';

/** Whether the chat template is used: as given, else on for chat models that have one. */
export function settleChatTemplate(
  given: boolean | null,
  modelType: string | null,
  facts: readonly ModelFacts[],
): { value: boolean; notes: Note[] } {
  if (given !== null) return { value: given, notes: [] };
  if (modelType === null || !/chat|instruct/i.test(modelType) || !facts.some(hasChatTemplate)) {
    return { value: false, notes: [] };
  }
  return { value: true, notes: [{ code: 'chat-template-chosen', modelType }] };
}
