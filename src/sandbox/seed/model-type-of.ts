/** The `model_type` of config.json for an architecture as request files name it; Qwen2Model is a head that evaluates all the same. */
const modelTypes: Record<string, string> = {
  LlamaForCausalLM: 'llama',
  Qwen2ForCausalLM: 'qwen2',
  Qwen2Model: 'qwen2',
  Qwen2MoeForCausalLM: 'qwen2_moe',
  MistralForCausalLM: 'mistral',
  MixtralForCausalLM: 'mixtral',
  GemmaForCausalLM: 'gemma',
  Gemma2ForCausalLM: 'gemma2',
  PhiForCausalLM: 'phi',
  Phi3ForCausalLM: 'phi3',
  GPT2LMHeadModel: 'gpt2',
  GPTNeoForCausalLM: 'gpt_neo',
  GPTNeoXForCausalLM: 'gpt_neox',
  GPTJForCausalLM: 'gptj',
  GraniteForCausalLM: 'granite',
  T5ForConditionalGeneration: 't5',
  CohereForCausalLM: 'cohere',
  StableLmForCausalLM: 'stablelm',
  BloomForCausalLM: 'bloom',
  FalconForCausalLM: 'falcon',
  NemotronForCausalLM: 'nemotron',
  GlmForCausalLM: 'glm',
  MambaForCausalLM: 'mamba',
  FalconMambaForCausalLM: 'falcon_mamba',
  OPTForCausalLM: 'opt',
  OlmoForCausalLM: 'olmo',
  Olmo2ForCausalLM: 'olmo2',
  OlmoeForCausalLM: 'olmoe',
  RecurrentGemmaForCausalLM: 'recurrent_gemma',
};

/** null for an architecture that has no template here: the caller decides. */
export function modelTypeOf(architecture: string): string | null {
  return modelTypes[architecture] ?? null;
}
