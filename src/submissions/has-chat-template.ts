import type { ModelFacts } from './model-facts.ts';

/** Whether a repository brings a chat template: the key in tokenizer_config.json, or a file of its own (newer practice). */
export function hasChatTemplate(facts: ModelFacts): boolean {
  const inConfig = facts.tokenizerConfig.state === 'read' ? facts.tokenizerConfig.value.chat_template : null;
  if (inConfig !== undefined && inConfig !== null && inConfig !== '') return true;
  return facts.files.some((file) =>
    /^(chat_template\.(jinja|json)|additional_chat_templates\/[\w-]+\.jinja)$/.test(file.path),
  );
}
