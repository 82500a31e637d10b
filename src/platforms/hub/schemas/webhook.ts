import { z } from 'zod';
import { isRepoName } from '../hub-place.ts';

const repositoryName = z.string().refine(isRepoName, 'not a repository name');

/** The envelope that all versions have, read first. */
export const webhookVersion = z.object({ webhook: z.object({ version: z.number() }) });

/** The parts of webhook payload v3 that hints are made of (hub-api.md §2.2). Content and addresses are left out on purpose. */
export const webhookPayload = z.object({
  event: z.object({ action: z.string(), scope: z.string() }),
  repo: z.object({ type: z.string(), name: repositoryName, id: z.string() }),
  discussion: z.object({ id: z.string(), num: z.int().positive() }).optional(),
  comment: z.object({ id: z.string() }).optional(),
  updatedRefs: z.array(z.object({ ref: z.string(), newSha: z.string().nullable() })).optional(),
  movedTo: z.object({ name: repositoryName }).optional(),
  webhook: z.object({ id: z.string() }),
});

export type WebhookPayload = z.infer<typeof webhookPayload>;
