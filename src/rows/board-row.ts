import { z } from 'zod';
import type { Benchmark } from './benchmark.ts';

/** One row of the board's table: one model at one precision. What a board's dataset does not have is null. */
export interface BoardRow {
  model: string;
  precision: string | null;
  revision: string | null;
  /** The category, such as "🟢 pretrained". */
  type: string | null;
  weightType: string | null;
  architecture: string | null;
  /** As the table writes it; '' for a model without one. */
  licence: string | null;
  /** Billions. */
  params: number | null;
  average: number | null;
  scores: Record<Benchmark, { raw: number | null; normalised: number | null }>;
  /** False: the metadata job found the repository, its config, its card or its licence missing. */
  available: boolean | null;
  merged: boolean | null;
  mixtureOfExperts: boolean | null;
  flagged: boolean | null;
  officialProvider: boolean | null;
  chatTemplate: boolean | null;
  submitted: string | null;
}

const text = z.string().nullish().catch(null);
const truth = z.boolean().nullish().catch(null);
// Parquet gives 64-bit whole numbers as bigint.
const number = z
  .union([z.number(), z.bigint().transform(Number)])
  .nullish()
  .catch(null);

/** Columns of the contents dataset (leaderboard-domain.md §3), each of which a board may lack, save the model's name; `scoresOf` reads the scores. */
const rowSchema = z.looseObject({
  fullname: z.string().trim().min(1),
  Precision: text,
  'Model sha': text,
  Type: text,
  'Weight type': text,
  Architecture: text,
  'Hub License': text,
  '#Params (B)': number,
  'Average ⬆️': number,
  'Available on the hub': truth,
  Merged: truth,
  MoE: truth,
  Flagged: truth,
  'Official Providers': truth,
  'Chat Template': truth,
  'Submission Date': text,
});

/** Reads one row as the dataset gives it; null for one that names no model. */
export function parseBoardRow(record: unknown): BoardRow | null {
  const parsed = rowSchema.safeParse(record);
  if (!parsed.success) return null;
  const row = parsed.data;
  return {
    model: row.fullname,
    precision: row.Precision ?? null,
    revision: row['Model sha'] ?? null,
    type: row.Type ?? null,
    weightType: row['Weight type'] ?? null,
    architecture: row.Architecture ?? null,
    licence: row['Hub License'] ?? null,
    params: row['#Params (B)'] ?? null,
    average: row['Average ⬆️'] ?? null,
    scores: scoresOf(row),
    available: row['Available on the hub'] ?? null,
    merged: row.Merged ?? null,
    mixtureOfExperts: row.MoE ?? null,
    flagged: row.Flagged ?? null,
    officialProvider: row['Official Providers'] ?? null,
    chatTemplate: row['Chat Template'] ?? null,
    submitted: row['Submission Date'] ?? null,
  };
}

function scoresOf(row: Record<string, unknown>): BoardRow['scores'] {
  const at = (column: string) => number.parse(row[column]) ?? null;
  const score = (name: Benchmark) => ({ raw: at(`${name} Raw`), normalised: at(name) });
  return {
    IFEval: score('IFEval'),
    BBH: score('BBH'),
    'MATH Lvl 5': score('MATH Lvl 5'),
    GPQA: score('GPQA'),
    MUSR: score('MUSR'),
    'MMLU-PRO': score('MMLU-PRO'),
  };
}
