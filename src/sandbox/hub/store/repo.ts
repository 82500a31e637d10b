import { z } from 'zod';

/** A repository. Files and commits are in the git store, branch tips in `refs`. */
export const repo = z.object({
  id: z.string(),
  type: z.enum(['model', 'dataset', 'space']),
  name: z.string(),
  ownerId: z.string(),
  /** Who made it: a contributor may write to own repos only. */
  creatorId: z.string().nullable(),
  private: z.boolean(),
  gated: z.union([z.literal(false), z.enum(['auto', 'manual'])]),
  disabled: z.boolean(),
  discussionsDisabled: z.boolean(),
  createdAt: z.string(),
  likes: z.number(),
  downloads: z.number(),
  safetensorsParameters: z.number().nullable(),
  /** Number of the next discussion or pull request; numbers are never used again. */
  nextNumber: z.number(),
});
export type Repo = z.infer<typeof repo>;

/** A former name and the repo it leads to. */
export const redirect = z.object({ type: z.enum(['model', 'dataset', 'space']), from: z.string(), repoId: z.string() });
export type Redirect = z.infer<typeof redirect>;

/** A branch (`refs/heads/…`), tag or pull request ref and the commit it points to. */
export const ref = z.object({ repoId: z.string(), name: z.string(), commit: z.string() });
export type Ref = z.infer<typeof ref>;
