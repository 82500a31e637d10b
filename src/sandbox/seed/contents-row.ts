import { z } from 'zod';

const score = z.number();

/** One row of the contents dataset, with that dataset's own column names (leaderboard-domain.md §3), without the HTML link. */
export const contentsRowSchema = z.strictObject({
  eval_name: z.string(),
  Precision: z.string(),
  Type: z.string(),
  T: z.string(),
  'Weight type': z.string(),
  Architecture: z.string(),
  fullname: z.string(),
  'Model sha': z.string(),
  'Average ⬆️': score,
  'Hub License': z.string(),
  'Hub ❤️': score,
  '#Params (B)': score,
  'Available on the hub': z.boolean(),
  MoE: z.boolean(),
  Flagged: z.boolean(),
  'Chat Template': z.boolean(),
  'CO₂ cost (kg)': score,
  'IFEval Raw': score,
  IFEval: score,
  'BBH Raw': score,
  BBH: score,
  'MATH Lvl 5 Raw': score,
  'MATH Lvl 5': score,
  'GPQA Raw': score,
  GPQA: score,
  'MUSR Raw': score,
  MUSR: score,
  'MMLU-PRO Raw': score,
  'MMLU-PRO': score,
  Merged: z.boolean(),
  'Official Providers': z.boolean(),
  'Upload To Hub Date': z.string(),
  'Submission Date': z.string(),
  Generation: score,
  'Base Model': z.string(),
});

export type ContentsRow = z.infer<typeof contentsRowSchema>;
