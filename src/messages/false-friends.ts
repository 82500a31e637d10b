const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** First parts that make a path, a route or another kind of repository. */
const notOwners = words(`
  datasets spaces models model collections collection docs blog papers api settings organizations http https
  src lib bin usr home tmp var opt etc dev mnt root data app apps backend frontend server client tests test scripts script examples
  notebooks node_modules dist build out output outputs checkpoints checkpoint logs log cache cached_models models_cache tree blob
  resolve raw main refs requests request results result details contents votes and or either he she his her km
  true yes on pass train input start read question prompt user pending running failed finished open up in to from with
  ci tcp mit apache cpu gpu fp16 bf16 float16 bfloat16 8bit 4bit gptq gguf awq sft dpo rlhf lora qlora
  r u sir dear madam original adapter delta tag flag old new ghcr.io nvcr.io docker.io wandb.ai github.com libcuda
  merge merges merged pretrained fine-tuned finetuned instruct chat base e.g i.e mteb beir deleted incomplete private public gated hidden flagged
`);

/** "author/name" in a form's or an error's text. */
const placeholderOwner =
  /^(?:your[-_]?)?(?:author|org|organi[sz]ation|user(?:name)?|owner|namespace|company|team|account|name)$/;
const placeholderName = /^(?:your[-_]?)?(?:(?:model|repo)(?:[-_]?(?:name|id))?|name|repository)$/;

/** Owners of code, not of models, when a model is meant. */
const notModels = words(`
  eleutherai/lm-evaluation-harness huggingface/transformers huggingface/lighteval huggingface/leaderboards vllm-project/vllm vllm/vllm-openai
  arcee-ai/mergekit cg123/mergekit ggerganov/llama.cpp axolotl-ai-cloud/axolotl hiyouga/llama-factory
  open-llm-leaderboard/requests open-llm-leaderboard/results open-llm-leaderboard/contents open-llm-leaderboard/votes
  open-llm-leaderboard-old/requests open-llm-leaderboard-old/results
`);

const families = words(
  'llama mistral mixtral qwen gemma phi falcon yi deepseek gpt claude gemini opus sonnet bert t5 solar',
);
const fileName =
  /\.(?:py|js|ts|tsx|jsx|json|jsonl|md|txt|ya?ml|sh|log|png|jpe?g|gif|svg|csv|parquet|safetensors|bin|pt|gguf|ipynb|toml|cfg|html?)$/i;
const versionOnly = /^v?\d{1,3}(?:\.\d{1,3})*(?:-\w{1,3})?$/i;
const size = /^\d{1,3}(?:\.\d+)?(?:x\d+(?:\.\d+)?)?[bmk]$/i;
/** "Kite-7b/Kite-13b" are two names without their organisation. */
const endsInSize = /[-_]\d{1,3}(?:\.\d+)?b$/i;
const abTest = /^b(?:-?test(?:s|ed|ing)?)?$/i;
const boardRepo = /leaderboard(?:[-_]?renamer)?$|^(?:requests|results|contents|votes)$/i;

/** Whether `owner/name` in prose only looks like a model: a date, a path, a licence, "and/or", "w/o", two versions, a repository of code. */
export function isFalseFriend(owner: string, name: string): boolean {
  const first = owner.toLowerCase();
  const second = name.toLowerCase();
  if (notOwners.has(first) || notModels.has(`${first}/${second}`)) return true;
  if (placeholderOwner.test(first) && placeholderName.test(second)) return true;
  if (first === 'a' && abTest.test(name)) return true;
  if (owner.length === 1 && name.length === 1) return true;
  if (/^[\d.]+$/.test(owner) && /^[\d.]+\w{0,2}$/.test(name)) return true;
  if (fileName.test(name) || versionOnly.test(name) || boardRepo.test(name)) return true;
  if (size.test(name) && /\d[bmk]?$/i.test(owner)) return true;
  if (endsInSize.test(owner) && endsInSize.test(name)) return true;
  return families.has(first) && families.has(second);
}
