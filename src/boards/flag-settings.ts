import { z } from 'zod';
import { durationSetting } from './duration-setting.ts';
import { repoName } from './repo-name.ts';

const flagFile = z.strictObject({
  type: z.enum(['space', 'dataset', 'model']).default('space').describe('What kind of repository it is in'),
  repo: repoName,
  path: z.string().min(1).describe('The file that names each flagged model with its discussion'),
  format: z.enum(['json', 'python-dict']).describe('A JSON object, or a dict in a Python file'),
  variable: z.string().default('FLAGGED_MODELS').describe('The name of that dict'),
});

const flagColumn = z.strictObject({
  dataset: repoName,
  path: z.string().default('data').describe('The file or folder of rows, JSON lines or parquet'),
  column: z.string().default('Flagged').describe('The column that is true for flagged models'),
});

/** Where a board keeps its flags, and how long an author has to answer (leaderboard-domain.md §4). */
export const flagSettings = z.strictObject({
  file: flagFile.optional().describe('The list of flagged models'),
  rows: flagColumn.optional().describe('A column of the table that shows the flag, besides the list or instead of it'),
  waitingPeriod: durationSetting
    .default('7d')
    .describe('How long the author has to answer before a flag may be approved'),
});
