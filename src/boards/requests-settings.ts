import { z } from 'zod';
import { repoName } from './repo-name.ts';

/** Where the board's request files are and how they are called. */
export const requestsSettings = z.strictObject({
  dataset: repoName.describe(
    'The repository of request files: a dataset, or with `on: github` a GitHub repository whose branch is main',
  ),
  on: z
    .enum(['hub', 'github'])
    .default('hub')
    .describe('The platform that has this repository, and the pull requests that rename its files'),
  formerDatasets: z
    .array(
      z.strictObject({
        dataset: repoName,
        until: z.iso.date().describe('Links written before this day mean the former dataset'),
      }),
    )
    .default([])
    .describe('Datasets of earlier eras on the Hub that people still link to'),
  fileName: z
    .string()
    .default('{model}_eval_request_{private}_{precision}_{weight_type}.json')
    .describe('The file-name rule; {model} is org/name. Other words in braces are read and kept'),
});
