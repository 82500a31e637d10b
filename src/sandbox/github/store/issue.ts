import { z } from 'zod';

const pull = z.object({
  /** Branches of the same repository: the sandbox has no forks. */
  headRef: z.string(),
  baseRef: z.string(),
  /** Tip of the head branch; kept when the branch goes. */
  headSha: z.string(),
  draft: z.boolean(),
  mergedAt: z.string().nullable(),
  mergedById: z.number().nullable(),
  mergeCommit: z.string().nullable(),
});

/** An issue or, with `pull`, a pull request: they share their numbers, comments and reactions. */
export const issue = z.object({
  id: z.number(),
  repoId: z.number(),
  number: z.number(),
  title: z.string(),
  body: z.string().nullable(),
  authorId: z.number(),
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Who last changed the body, and when; null for one that stands as it was written. */
  editorId: z.number().nullable(),
  lastEditedAt: z.string().nullable(),
  state: z.enum(['open', 'closed']),
  stateReason: z.enum(['completed', 'reopened', 'not_planned', 'duplicate']).nullable(),
  closedAt: z.string().nullable(),
  closedById: z.number().nullable(),
  locked: z.boolean(),
  lockReason: z.string().nullable(),
  pull: pull.nullable(),
});
export type Issue = z.infer<typeof issue>;
export type Pull = z.infer<typeof pull>;
