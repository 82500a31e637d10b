/** The six benchmarks of the board's second version, in the order of its columns. */
export const benchmarks = ['IFEval', 'BBH', 'MATH Lvl 5', 'GPQA', 'MUSR', 'MMLU-PRO'] as const;

export type Benchmark = (typeof benchmarks)[number];

/**
 * What a random answer scores, on the raw scale of 0 to 1. 'subtasks': each subtask has its own, and the board normalises
 * each before it takes the mean, so that the mean of the raw scores alone does not tell the normalised one
 * (leaderboard-domain.md §3).
 */
export const lowerBounds: Record<Benchmark, number | 'subtasks'> = {
  IFEval: 0,
  BBH: 'subtasks',
  'MATH Lvl 5': 0,
  GPQA: 1 / 4,
  MUSR: 'subtasks',
  'MMLU-PRO': 1 / 10,
};
