import { z } from 'zod';

/** A comment as it stands; the texts before its edits are not kept. */
export const comment = z.object({
  id: z.number(),
  issueId: z.number(),
  authorId: z.number(),
  body: z.string(),
  createdAt: z.string(),
  updatedAt: z.string(),
  editorId: z.number().nullable(),
  lastEditedAt: z.string().nullable(),
  /** Why it was hidden, as GraphQL's ReportedContentClassifiers spells it; null when it is shown. */
  minimised: z.enum(['ABUSE', 'DUPLICATE', 'OFF_TOPIC', 'OUTDATED', 'RESOLVED', 'SPAM']).nullable(),
});
export type Comment = z.infer<typeof comment>;
