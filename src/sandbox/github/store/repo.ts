import { z } from 'zod';

/** Rights in a repository, least first. */
export const roles = ['none', 'read', 'triage', 'write', 'maintain', 'admin'] as const;
export const role = z.enum(roles);
export type Role = z.infer<typeof role>;

/** A repository; its files and commits are in the git store under `String(id)`, branch tips in `refs`. */
export const repo = z.object({
  id: z.number(),
  ownerId: z.number(),
  name: z.string(),
  description: z.string().nullable(),
  private: z.boolean(),
  createdAt: z.string(),
  /** Number of the next issue or pull request. */
  nextNumber: z.number(),
  collaborators: z.array(z.object({ accountId: z.number(), role })),
});
export type Repo = z.infer<typeof repo>;
