import { z } from 'zod';

export const reactionContent = z.enum(['+1', '-1', 'laugh', 'confused', 'heart', 'hooray', 'rocket', 'eyes']);

/** `subject` is the id of the issue or comment that it stands on: ids are unique in the whole sandbox. */
export const reaction = z.object({
  id: z.number(),
  subject: z.number(),
  accountId: z.number(),
  content: reactionContent,
  createdAt: z.string(),
});
export type Reaction = z.infer<typeof reaction>;
