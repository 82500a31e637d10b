import type { ContentsRow } from './contents-row.ts';

/**
 * One evaluation's file in the results dataset: `{model}/results_{time}.json`, in the shape of lm-eval as far as boards
 * read it (leaderboard-domain.md §3). `finished` is naive: 2024-06-15T13:57:14.107376.
 */
export function resultsFile(row: ContentsRow, finished: string): { path: string; text: string } {
  const dtype = row.Precision;
  const content = {
    results: {
      leaderboard_ifeval: { 'prompt_level_strict_acc,none': row['IFEval Raw'] },
      leaderboard_bbh: { 'acc_norm,none': row['BBH Raw'] },
      leaderboard_math_hard: { 'exact_match,none': row['MATH Lvl 5 Raw'] },
      leaderboard_gpqa: { 'acc_norm,none': row['GPQA Raw'] },
      leaderboard_musr: { 'acc_norm,none': row['MUSR Raw'] },
      leaderboard_mmlu_pro: { 'acc,none': row['MMLU-PRO Raw'] },
    },
    config: {
      model: 'hf',
      model_args: `pretrained=${row.fullname},revision=${row['Model sha']},trust_remote_code=False,dtype=${dtype}`,
      model_sha: row['Model sha'],
      model_dtype: `torch.${dtype}`,
      batch_size: 1,
    },
    model_name: row.fullname,
    model_name_sanitized: row.fullname.replace('/', '__'),
    chat_template: row['Chat Template'] ? 'default' : null,
    date: finished,
    total_evaluation_time_seconds: String(Math.round((row['CO₂ cost (kg)'] / (5.6 * 0.2698)) * 3600)),
  };
  const path = `${row.fullname}/results_${finished.replaceAll(':', '-')}.json`;
  return { path, text: `${JSON.stringify(content, null, 2)}\n` };
}
