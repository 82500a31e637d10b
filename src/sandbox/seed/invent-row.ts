import type { ContentsRow } from './contents-row.ts';
import { evalName } from './eval-name.ts';
import { hashOf } from './hash-of.ts';
import type { SeedRequest } from './seed-request.ts';

/** Lower bounds of leaderboard-domain.md §3; of BBH and MUSR, whose subtasks differ, the mean. */
const lowerBounds = { IFEval: 0, BBH: 0.31, 'MATH Lvl 5': 0, GPQA: 0.25, MUSR: 0.344, 'MMLU-PRO': 0.1 } as const;

/**
 * A made-up row for a model that was never really measured: always the same for one model and precision, and better for
 * larger models. Normalised as (raw − lower bound) / (1 − lower bound) × 100.
 */
export function inventRow(request: SeedRequest['json'], licence: string): ContentsRow {
  const raw = (task: keyof typeof lowerBounds) => rawScore(request, task);
  const normalised = (task: keyof typeof lowerBounds) => normalise(raw(task), lowerBounds[task]);
  const tasks = ['IFEval', 'BBH', 'MATH Lvl 5', 'GPQA', 'MUSR', 'MMLU-PRO'] as const;
  const average = tasks.reduce((sum, task) => sum + normalised(task), 0) / tasks.length;
  const [symbol = '❓'] = request.model_type.split(' ');
  return {
    eval_name: evalName(request),
    Precision: request.precision,
    Type: request.model_type.replace(' : ', ' '),
    T: symbol,
    'Weight type': request.weight_type,
    Architecture: request.architectures,
    fullname: request.model,
    'Model sha': request.revision,
    'Average ⬆️': round(average, 4),
    'Hub License': licence,
    'Hub ❤️': 0,
    '#Params (B)': request.params,
    'Available on the hub': true,
    MoE: false,
    Flagged: false,
    'Chat Template': request.use_chat_template,
    'CO₂ cost (kg)': round(0.4 + request.params / 12, 4),
    'IFEval Raw': raw('IFEval'),
    IFEval: normalised('IFEval'),
    'BBH Raw': raw('BBH'),
    BBH: normalised('BBH'),
    'MATH Lvl 5 Raw': raw('MATH Lvl 5'),
    'MATH Lvl 5': normalised('MATH Lvl 5'),
    'GPQA Raw': raw('GPQA'),
    GPQA: normalised('GPQA'),
    'MUSR Raw': raw('MUSR'),
    MUSR: normalised('MUSR'),
    'MMLU-PRO Raw': raw('MMLU-PRO'),
    'MMLU-PRO': normalised('MMLU-PRO'),
    Merged: false,
    'Official Providers': false,
    'Upload To Hub Date': request.submitted_time.slice(0, 10),
    'Submission Date': request.submitted_time.slice(0, 10),
    Generation: request.base_model === '' ? 0 : 1,
    'Base Model': request.base_model === '' ? request.model : request.base_model,
  };
}

function rawScore({ model, precision, params }: SeedRequest['json'], task: keyof typeof lowerBounds): number {
  const skill = Math.min(0.75, 0.12 * Math.log2(2 + params));
  const luck = hashOf(`${model} ${precision} ${task}`, 1000) / 10_000;
  const ceiling = task === 'IFEval' || task === 'BBH' ? 0.9 : 0.45;
  return round(lowerBounds[task] + (1 - lowerBounds[task]) * Math.min(0.95, (skill + luck) * ceiling), 6);
}

function normalise(raw: number, lowerBound: number): number {
  return raw < lowerBound ? 0 : round(((raw - lowerBound) / (1 - lowerBound)) * 100, 4);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
