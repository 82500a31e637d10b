import { z } from 'zod';

/** A discussion or pull request without its events. */
export const discussion = z.object({
  id: z.string(),
  repoId: z.string(),
  num: z.number(),
  title: z.string(),
  status: z.enum(['draft', 'open', 'closed', 'merged']),
  isPullRequest: z.boolean(),
  authorId: z.string(),
  createdAt: z.string(),
  pinned: z.boolean(),
  locked: z.boolean(),
  /** Of a pull request: the branch it is for. */
  base: z.string().nullable(),
  mergeCommit: z.string().nullable(),
  refDeleted: z.boolean(),
  /** Ids of users who do not want to hear of it. */
  mutedBy: z.array(z.string()),
});
export type Discussion = z.infer<typeof discussion>;
