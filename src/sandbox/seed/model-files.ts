import type { ModelSpec } from './model-spec.ts';
import { modelTypeOf } from './model-type-of.ts';

const vocabulary = 32_000;

/** What a half-finished merge leaves behind: JSON that no parser takes. */
export const brokenConfigText =
  '{\n  "architectures": ["LlamaForCausalLM"],\n<<<<<<< HEAD\n  "vocab_size": 32000,\n=======\n}\n';

/** config.json as transformers reads it; `auto_map` makes remote code necessary when the type is not native. */
export function configText(spec: ModelSpec): string {
  const { architecture = 'LlamaForCausalLM', modelType } = spec;
  const layers = Math.max(4, Math.round(8 * Math.sqrt(spec.size)));
  return json({
    ...(spec.remoteCode ? { auto_map: { AutoModelForCausalLM: `modeling_heron.${architecture}` } } : {}),
    architectures: [architecture],
    model_type: modelType ?? modelTypeOf(architecture) ?? 'llama',
    hidden_size: layers * 128,
    num_hidden_layers: layers,
    max_position_embeddings: 8192,
    torch_dtype: 'bfloat16',
    vocab_size: vocabulary,
    ...(spec.weights === 'gptq' ? { quantization_config: { quant_method: 'gptq', bits: 4, group_size: 128 } } : {}),
  });
}

/** tokenizer_config.json; `larger-than-embeddings` has a token with an id that the embeddings do not reach. */
export function tokenizerConfigText(spec: ModelSpec): string {
  const { tokenizer = 'read', chatTemplate = 'none' } = spec;
  const added =
    tokenizer === 'larger-than-embeddings' ? { [vocabulary + 15]: { content: '<|end|>', special: true } } : {};
  return json({
    tokenizer_class: 'PreTrainedTokenizerFast',
    added_tokens_decoder: { 0: { content: '<s>', special: true }, 1: { content: '</s>', special: true }, ...added },
    bos_token: '<s>',
    eos_token: '</s>',
    model_max_length: 8192,
    ...(chatTemplate === 'tokenizer'
      ? { chat_template: "{% for message in messages %}{{ message['content'] }}{% endfor %}" }
      : {}),
  });
}

export function adapterConfigText({ baseModel }: ModelSpec): string {
  return json({
    base_model_name_or_path: baseModel ?? null,
    peft_type: 'LORA',
    r: 16,
    lora_alpha: 32,
    target_modules: ['q_proj', 'v_proj'],
    task_type: 'CAUSAL_LM',
  });
}

function json(value: Record<string, unknown>): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
