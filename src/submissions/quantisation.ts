import type { ModelFacts } from './model-facts.ts';

/** How the weights of a repository are quantised; `bits` null when its files do not say. */
export interface Quantisation {
  /** `quant_method` of config.json in lower case, or `gptq` for a repository with quantize_config.json. */
  method: string;
  bits: number | null;
}

/** Reads quantisation from config.json, else from quantize_config.json; null for weights that are not quantised. */
export function quantisationOf(facts: ModelFacts): Quantisation | null {
  const inConfig = facts.config.state === 'read' ? facts.config.value.quantization_config : null;
  const own = facts.quantisationConfig.state === 'read' ? facts.quantisationConfig.value : null;
  if (isRecord(inConfig)) {
    const method = typeof inConfig.quant_method === 'string' ? inConfig.quant_method.toLowerCase() : 'bitsandbytes';
    return { method, bits: bitsOf(inConfig) ?? bitsOf(own ?? {}) };
  }
  return own === null ? null : { method: 'gptq', bits: bitsOf(own) };
}

function bitsOf(config: Record<string, unknown>): number | null {
  if (typeof config.bits === 'number') return config.bits;
  if (config.load_in_4bit === true) return 4;
  return config.load_in_8bit === true ? 8 : null;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
