import { z } from 'zod';
import { role } from './repo.ts';

/** A team of an organisation; `repoRole` is what its members may do in all repositories there. */
export const team = z.object({
  id: z.number(),
  organisationId: z.number(),
  slug: z.string(),
  repoRole: role,
  members: z.array(z.object({ accountId: z.number(), role: z.enum(['member', 'maintainer']) })),
});
export type Team = z.infer<typeof team>;
