import { z } from 'zod';

/** Roles of an organisation (hub-api.md §5.1). */
const role = z.enum(['admin', 'write', 'contributor', 'read', 'no_access']);
export type Role = z.infer<typeof role>;

/** A user or an organisation; `members` is empty for users. */
export const account = z.object({
  id: z.string(),
  type: z.enum(['user', 'org']),
  name: z.string(),
  fullName: z.string(),
  isPro: z.boolean(),
  createdAt: z.string(),
  privateMembers: z.boolean(),
  members: z.array(z.object({ userId: z.string(), role })),
});
export type Account = z.infer<typeof account>;
