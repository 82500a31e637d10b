import { z } from 'zod';

/** A tree made by POST git/trees that may not belong to a commit yet: all paths below it with their blobs. */
export const looseTree = z.object({
  repoId: z.number(),
  sha: z.string(),
  files: z.array(z.tuple([z.string(), z.string()])),
});
export type LooseTree = z.infer<typeof looseTree>;
