import { z } from 'zod';

export const repoOfAnswer = z.object({ type: z.enum(['model', 'dataset', 'space']), name: z.string() });

export const threadStatus = z.enum(['draft', 'open', 'closed', 'merged']);

const author = z.object({ _id: z.string(), name: z.string() });

const comment = z.object({
  type: z.literal('comment'),
  id: z.string(),
  createdAt: z.string(),
  author: author.optional(),
  data: z.object({
    hidden: z.boolean().default(false),
    numEdits: z.int().default(0),
    editors: z.array(z.string()).default([]),
    latest: z.object({ raw: z.string(), updatedAt: z.string(), author: author.optional() }),
    reactions: z.array(z.object({ reaction: z.string(), users: z.array(z.string()) })).default([]),
  }),
});

/** Any event that is no comment, of the types known today and of later ones: only who wrote it is used. */
const otherEvent = z.object({
  type: z.string().refine((type) => type !== 'comment'),
  author: author.optional().catch(undefined),
});

/** `GET …/discussions/{num}` (hub-api.md §3.2 to 3.5). An author is absent when the account was deleted. */
export const threadDetails = z.object({
  title: z.string(),
  status: threadStatus,
  locked: z.boolean().default(false),
  isPullRequest: z.boolean(),
  repo: repoOfAnswer.optional(),
  events: z.array(z.union([comment, otherEvent])),
  filesWithConflicts: z.union([z.array(z.string()), z.literal(true)]).optional(),
  changes: z
    .object({ base: z.string(), mergeCommitId: z.string().nullish(), headCommitId: z.string().nullish() })
    .optional(),
});

export type ThreadDetails = z.infer<typeof threadDetails>;
export type CommentEvent = z.infer<typeof comment>;
