import { z } from 'zod';
import type { FailureClass } from '../../failures/failure-class.ts';
import type { Architectures } from '../../submissions/architectures.ts';
import type { EvaluationRequest } from './evaluation-request.ts';

/** The JSON files of a model that matter for loading it, as text; null when it has no such file. */
export interface ModelTexts {
  config: string | null;
  tokenizerConfig: string | null;
  adapterConfig: string | null;
  chatTemplate: string | null;
}

const config = z.looseObject({
  model_type: z.string().default(''),
  auto_map: z.record(z.string(), z.unknown()).optional(),
  vocab_size: z.number().default(Number.POSITIVE_INFINITY),
  quantization_config: z.unknown().optional(),
});
const tokenizerConfig = z.looseObject({
  chat_template: z.unknown().optional(),
  added_tokens_decoder: z.record(z.string(), z.unknown()).default({}),
});
const adapterConfig = z.looseObject({ base_model_name_or_path: z.string().nullable().default(null) });

/** What is wrong with the model itself, in the order in which a loader stumbles; null when it loads. */
export function findDefect(
  request: EvaluationRequest,
  texts: ModelTexts,
  supported: Architectures,
): FailureClass | null {
  if (/^(adapter|delta)$/i.test(request.weight_type)) return adapterDefect(texts);
  const read = parse(config, texts.config);
  if (!read) return 'missing-file';
  if (!supported.modelTypes.has(read.model_type)) return read.auto_map ? 'remote-code' : 'unsupported-architecture';
  const tokenizer = parse(tokenizerConfig, texts.tokenizerConfig);
  if (!tokenizer) return 'tokenizer';
  if (Object.keys(tokenizer.added_tokens_decoder).some((id) => Number(id) >= read.vocab_size)) return 'size-mismatch';
  if (request.precision === 'GPTQ' && read.quantization_config === undefined) return 'quantisation';
  const hasTemplate = tokenizer.chat_template !== undefined || texts.chatTemplate !== null;
  return request.use_chat_template && !hasTemplate ? 'chat-template' : null;
}

function adapterDefect(texts: ModelTexts): FailureClass | null {
  return parse(adapterConfig, texts.adapterConfig)?.base_model_name_or_path ? null : 'wrong-weight-type';
}

function parse<T>(schema: z.ZodType<T>, text: string | null): T | null {
  try {
    return text === null ? null : (schema.safeParse(JSON.parse(text)).data ?? null);
  } catch {
    return null;
  }
}
