import { z } from 'zod';
import { durationSetting as duration } from './duration-setting.ts';
import { flagSettings } from './flag-settings.ts';
import { incidentSettings } from './incident-settings.ts';
import { maintainerSettings } from './maintainer-settings.ts';
import { orchestratorSettings } from './orchestrator-settings.ts';
import { discordPlaces, githubPlaces } from './place-settings.ts';
import { repoName } from './repo-name.ts';
import { requestsSettings } from './requests-settings.ts';

const reasonText = z.string().min(1).describe('Why, in words for the submitter');

const statuses = z.strictObject({
  pending: z
    .array(z.string())
    .min(1)
    .default(['PENDING', 'RERUN'])
    .describe('Waiting to be launched; the first is what a relaunch writes'),
  running: z.array(z.string()).default(['RUNNING']).describe('Launched and not over yet'),
  finished: z
    .array(z.string())
    .default(['FINISHED', 'FINISHED_NEW_EVAL', 'PENDING_NEW_EVAL', 'RUNNING_NEW_EVAL'])
    .describe('Has a result; *_NEW_EVAL ones have one for an older set of tasks'),
  failed: z.array(z.string()).default(['FAILED']).describe('Over without a result; may be relaunched'),
  stopped: z.array(z.string()).default(['CANCELLED', 'REJECTED']).describe('Stopped or refused by people'),
});

const submissions = z.strictObject({
  intake: z.enum(['open', 'closed']).default('open').describe('closed: submissions are refused, everything else works'),
  approval: z
    .enum(['at-once', 'maintainer'])
    .default('at-once')
    .describe('Whether a valid submission opens its request file at once or after a yes'),
  quota: z
    .strictObject({
      requests: z.int().positive().default(5).describe('Request files per namespace of the model'),
      days: z.int().positive().default(7).describe('within this many days'),
      higher: z.array(z.string()).default([]).describe('Namespaces with twice the quota'),
    })
    .prefault({}),
  update: z
    .enum(['overwrite', 'remove-first'])
    .default('overwrite')
    .describe(
      'Whether a newer commit takes the place of the old request file, or the old one is removed first, after a yes',
    ),
  reuploads: z
    .enum(['refuse', 'note'])
    .default('refuse')
    .describe('A model of the same namespace with the weights of one that failed: refuse it, or take it with a note'),
  officialProviders: z.array(z.string()).default([]).describe('Namespaces without a quota, never flagged'),
  doNotSubmit: z
    .array(z.strictObject({ model: repoName, reason: reasonText }))
    .default([])
    .describe('Models that are refused, also as base model'),
  limits: z
    .strictObject({
      billionParameters: z
        .number()
        .positive()
        .default(100)
        .describe('float16 and bfloat16 models above this are refused'),
      quantisedBillionParameters: z
        .number()
        .positive()
        .default(140)
        .describe('times 2 for 8bit, 4 for 4bit, by bits for GPTQ'),
      cardCharacters: z
        .int()
        .nonnegative()
        .default(200)
        .describe('A model card needs at least this much text below its metadata'),
    })
    .prefault({}),
  precisions: z
    .array(z.string())
    .default(['float16', 'bfloat16', '8bit', '4bit', 'GPTQ'])
    .describe('Precisions that may be asked for'),
  weightTypes: z
    .array(z.string())
    .default(['Original', 'Adapter', 'Delta'])
    .describe('Weight types that may be asked for, as they are written to request files'),
  modelTypes: z
    .array(z.string())
    .default([
      '🟢 : pretrained',
      '🟩 : continuously pretrained',
      '🔶 : fine-tuned on domain-specific datasets',
      '💬 : chat models (RLHF, DPO, IFT, ...)',
      '🤝 : base merges and moerges',
      '🌸 : multimodal',
    ])
    .describe('What is written to model_type; the word after the colon can be named in type='),
  extraArchitectures: z
    .array(z.string())
    .default([])
    .describe('Architectures that maintainers run although transformers does not know them'),
});

const approvals = z.strictObject({
  reactions: z
    .array(z.string())
    .default(['👍'])
    .describe('Reactions of a maintainer on the newest proposal comment that mean yes'),
  prose: z
    .boolean()
    .default(false)
    .describe('Whether a maintainer’s plain “LGTM, go ahead” is a yes to the only open proposal of its thread'),
  needed: z.int().min(1).max(2).default(1).describe('How many different maintainers must say yes'),
  expireAfter: duration.default('14d').describe('A proposal nobody approved ends after this time'),
  remindAfter: duration.default('4d').describe('First reminder of what waits; each next one after twice as long'),
  remindBefore: duration.default('2d').describe('One reminder this long before the end'),
  requesterMayApprove: z
    .boolean()
    .default(true)
    .describe('Never true for flags, removals and renames across namespaces'),
});

const logs = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('nowhere') }).describe('Logs cannot be read: causes come from the request file'),
  z.strictObject({
    from: z.literal('dataset'),
    dataset: repoName,
    path: z
      .string()
      .describe('Where the log of one job is; {model}, {org}, {name}, {precision} and {job_id} are filled in'),
  }),
  z.strictObject({ from: z.literal('orchestrator') }).describe('The orchestrator is asked for the log of its job'),
]);

const removals = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('delete') }).describe('The request file is deleted; results are kept'),
  z.strictObject({
    by: z.literal('status'),
    status: z.string().min(1).describe('What is written to the request file instead, one of statuses.stopped'),
  }),
]);

const polling = z.strictObject({
  openProposals: duration
    .default('20s')
    .describe('First interval for a thread with an open proposal; doubles up to `atMost`'),
  atMost: duration.default('30m').describe('Longest interval for a thread with an open proposal'),
  sweep: duration.default('1h').describe('How often all recent threads are looked at'),
  dataset: duration
    .default('60s')
    .describe('How often the requests dataset is asked for its head while a case is followed'),
});

/** One leaderboard. The same schema makes the configuration's JSON Schema; its descriptions are the documentation. */
export const boardSchema = z.strictObject({
  name: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'use small letters, digits and hyphens')
    .describe('The short name used in case numbers and logs'),
  title: z.string().min(1).describe('The name that people know the board by'),
  spaces: z.array(repoName).default([]).describe('Spaces whose discussions are read'),
  github: githubPlaces.optional(),
  discord: discordPlaces.optional(),
  requests: requestsSettings,
  results: repoName.optional().describe('The dataset of result files'),
  contents: repoName.optional().describe('The dataset of table rows: what the board shows'),
  votes: repoName.optional().describe('The dataset of votes for models that wait; a rename carries them over'),
  details: z
    .string()
    .regex(/^[\w.{}-]+\/[\w.{}-]+$/, 'write it as namespace/name; {org} and {name} stand for the model’s')
    .optional()
    .describe(
      'The details dataset of one model, for example org/{org}__{name}-details; a rename tells that it is moved by hand',
    ),
  statuses: statuses.prefault({}),
  maintainers: maintainerSettings,
  submissions: submissions.prefault({}),
  approvals: approvals.prefault({}),
  relaunches: z
    .strictObject({
      attempts: z.int().positive().default(3).describe('Relaunches of one request file before people decide'),
    })
    .prefault({}),
  incidents: incidentSettings.prefault({}),
  stale: duration.default('30d').describe('A case is no longer followed when nothing happened to it for this long'),
  closeFinished: z.boolean().default(false).describe('Close a discussion when what was asked there is done'),
  removals: removals.default({ by: 'delete' }).describe('How a model is taken off the board'),
  flags: flagSettings.prefault({}),
  rebuildEvery: duration.default('1h').describe('How often the table is rebuilt: people are told when a change shows'),
  orchestrator: orchestratorSettings.default({ kind: 'requests-dataset' }),
  logs: logs.default({ from: 'nowhere' }),
  polling: polling.prefault({}),
});

export type Board = z.infer<typeof boardSchema>;
