import { z } from 'zod';

const repoName = z
  .string()
  .regex(/^[\w.-]+\/[\w.-]+$/, 'write it as namespace/name')
  .describe('A repository as namespace/name');
const reasonText = z.string().min(1);
const duration = z
  .string()
  .regex(/^\d+(s|m|h|d)$/, 'write a number and s, m, h or d, for example 14d')
  .describe('A length of time: a number followed by s, m, h or d');

const requests = z.strictObject({
  dataset: repoName.describe('The dataset of request files'),
  formerDatasets: z
    .array(
      z.strictObject({
        dataset: repoName,
        until: z.iso.date().describe('Links written before this day mean the former dataset'),
      }),
    )
    .default([])
    .describe('Datasets of earlier eras that people still link to'),
  fileName: z
    .string()
    .default('{model}_eval_request_{private}_{precision}_{weight_type}.json')
    .describe('The file-name rule; {model} is org/name. Other words in braces are read and kept'),
});

const statuses = z.strictObject({
  pending: z
    .array(z.string())
    .default(['PENDING', 'RERUN'])
    .describe('Waiting to be launched; the first is what a relaunch writes'),
  running: z.array(z.string()).default(['RUNNING']),
  finished: z.array(z.string()).default(['FINISHED', 'FINISHED_NEW_EVAL', 'PENDING_NEW_EVAL', 'RUNNING_NEW_EVAL']),
  failed: z.array(z.string()).default(['FAILED']),
  stopped: z.array(z.string()).default(['CANCELLED', 'REJECTED']),
});

const maintainers = z.strictObject({
  logins: z.array(z.string()).default([]).describe('Hub accounts that may decide'),
  organisation: z.string().optional().describe('Members of this Hub organisation with one of `roles` may decide, too'),
  roles: z.array(z.enum(['admin', 'write', 'contributor', 'read'])).default(['admin', 'write']),
});

const submissions = z.strictObject({
  intake: z.enum(['open', 'closed']).default('open'),
  approval: z
    .enum(['at-once', 'maintainer'])
    .default('at-once')
    .describe('Whether a valid submission opens its request file at once or after a yes'),
  quota: z
    .strictObject({
      requests: z.int().positive().default(5),
      days: z.int().positive().default(7),
      higher: z.array(z.string()).default([]).describe('Namespaces with twice the quota'),
    })
    .prefault({}),
  officialProviders: z.array(z.string()).default([]).describe('Namespaces without a quota, never flagged'),
  doNotSubmit: z.array(z.strictObject({ model: repoName, reason: reasonText })).default([]),
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
      cardCharacters: z.int().nonnegative().default(200),
    })
    .prefault({}),
  precisions: z.array(z.string()).default(['float16', 'bfloat16', '8bit', '4bit', 'GPTQ']),
  weightTypes: z.array(z.string()).default(['Original', 'Adapter', 'Delta']),
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
  needed: z.int().min(1).max(2).default(1),
  expireAfter: duration.default('14d'),
  remindBefore: duration.default('2d'),
  requesterMayApprove: z
    .boolean()
    .default(true)
    .describe('Never true for flags, removals and renames across namespaces'),
});

const orchestrator = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('requests-dataset') }).describe('A relaunch is an edit of the request file'),
]);

const logs = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('nowhere') }),
  z.strictObject({
    from: z.literal('dataset'),
    dataset: repoName,
    path: z
      .string()
      .describe('Where the log of one job is; {model}, {org}, {name}, {precision} and {job_id} are filled in'),
  }),
]);

const polling = z.strictObject({
  openProposals: duration
    .default('20s')
    .describe('First interval for a thread with an open proposal; doubles up to `atMost`'),
  atMost: duration.default('30m'),
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
  title: z.string(),
  spaces: z.array(repoName).min(1).describe('Spaces whose discussions are read'),
  requests,
  results: repoName.optional(),
  contents: repoName.optional(),
  statuses: statuses.prefault({}),
  maintainers,
  submissions: submissions.prefault({}),
  approvals: approvals.prefault({}),
  relaunches: z
    .strictObject({
      attempts: z.int().positive().default(3).describe('Relaunches of one request file before people decide'),
    })
    .prefault({}),
  orchestrator: orchestrator.default({ kind: 'requests-dataset' }),
  logs: logs.default({ from: 'nowhere' }),
  polling: polling.prefault({}),
  proseApproves: z.boolean().default(false).describe('Whether a maintainer’s plain words count as approval'),
});

export type Board = z.infer<typeof boardSchema>;

/** The whole configuration file. Secrets are not in it: they come from the environment. */
export const configurationSchema = z.strictObject({
  $schema: z.string().optional(),
  hub: z.url().default('https://huggingface.co'),
  templates: z.string().optional().describe('A folder whose files replace templates of the same name'),
  boards: z.array(boardSchema).min(1),
});

export type Configuration = z.infer<typeof configurationSchema>;
