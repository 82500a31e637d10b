import { z } from 'zod';

const repository = z.object({ full_name: z.string() });
const owner = z.object({ login: z.string() });

/** The parts of webhook payloads that hints are made of. Content is left out on purpose: it is read where it stands now. */
export const aboutIssue = z.object({ repository, issue: z.object({ number: z.int().positive() }) });

export const aboutPullRequest = z.object({ repository, pull_request: z.object({ number: z.int().positive() }) });

export const aboutPush = z.object({
  ref: z.string(),
  repository: repository.extend({ default_branch: z.string().optional() }),
});

export const aboutRepository = z.object({
  action: z.string(),
  repository,
  changes: z
    .object({
      repository: z.object({ name: z.object({ from: z.string() }) }).optional(),
      owner: z.object({ from: z.object({ user: owner.optional(), organization: owner.optional() }) }).optional(),
    })
    .optional(),
});

export const aboutInstallation = z.object({
  action: z.string(),
  installation: z.object({ account: z.object({ login: z.string().optional() }).nullable().optional() }),
});

/** A delivery as it comes: any JSON object. */
export const deliveredBody = z.record(z.string(), z.unknown());
