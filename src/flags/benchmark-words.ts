/** Names of benchmarks and of preference data made from them, as flags and model cards write them. */
export const benchmarkWords =
  /\b(MMLU(?:-?PRO)?|GSM-?8K|TruthfulQA|ARC(?:-[CE])?|HellaSwag|WinoGrande|IFEval|BBH|BIG-?Bench\w*|GPQA|MUSR|MATH|HumanEval|MBPP|Nectar|AlpacaEval|MT-?Bench)\b/;
