import { z } from 'zod';
import { durationSetting } from './duration-setting.ts';
import { repoName } from './repo-name.ts';

const writesRequestFiles = z
  .enum(['bot', 'backend'])
  .default('bot')
  .describe(
    'Who keeps request files up to date: the bot (pending before a relaunch, then what the orchestrator says of the job) or the backend',
  );

const requestsDataset = z
  .strictObject({ kind: z.literal('requests-dataset') })
  .describe('A relaunch is an edit of the request file');

const http = z
  .strictObject({
    kind: z.literal('http'),
    url: z.url({ protocol: /^https?$/ }).describe('Where jobs are launched by POST; {url}/{job} and {url}/{job}/log'),
    timeout: durationSetting.default('20s').describe('How long one call may take'),
    writesRequestFiles,
  })
  .describe('An orchestrator that takes signed JSON (docs/orchestrators.md)');

const githubActions = z
  .strictObject({
    kind: z.literal('github-actions'),
    repository: repoName.describe('The GitHub repository of the workflow'),
    workflow: z
      .string()
      .regex(/^[\w.-]+\.ya?ml$/, 'write the name of a file in .github/workflows')
      .describe('The workflow file; its run-name must contain inputs.correlation'),
    ref: z.string().min(1).default('main').describe('The branch or tag whose workflow runs'),
    writesRequestFiles,
  })
  .describe('A workflow that is dispatched (docs/orchestrators.md)');

const hfJobs = z
  .strictObject({
    kind: z.literal('hf-jobs'),
    namespace: z
      .string()
      .regex(/^[\w.-]+$/)
      .describe('Whose jobs they are, and who pays for them'),
    image: z.string().min(1).describe('The Docker image of the evaluation'),
    command: z
      .array(z.string())
      .min(1)
      .describe(
        'What it runs; the request is in MODEL, REVISION, PRECISION, REQUESTS_ON, REQUESTS_DATASET and REQUEST_FILE',
      ),
    flavor: z.string().min(1).default('cpu-basic').describe('The hardware, for example a10g-large'),
    timeout: durationSetting.default('12h').describe('How long one evaluation may take'),
    environment: z.record(z.string(), z.string()).default({}).describe('More variables of the job'),
    secrets: z
      .array(z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'write it in capitals, digits and underscores'))
      .default([])
      .describe('Secret variables of the job; the bot reads each from STEWARD_JOB_SECRET_ and its name'),
    writesRequestFiles,
  })
  .describe('A Hub Job (docs/orchestrators.md)');

/** What runs a board's evaluations. Secrets are not in it: they come from the environment. */
export const orchestratorSettings = z.discriminatedUnion('kind', [requestsDataset, http, githubActions, hfJobs]);

export type OrchestratorSettings = z.infer<typeof orchestratorSettings>;
export type SettingsOf<Kind extends OrchestratorSettings['kind']> = Extract<OrchestratorSettings, { kind: Kind }>;
