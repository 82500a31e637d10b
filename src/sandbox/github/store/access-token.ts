import { z } from 'zod';

/** A person's own token (`ghp_…`), or one of the app's installation (`ghs_…`), which expires. */
export const accessToken = z.object({
  token: z.string(),
  accountId: z.number(),
  kind: z.enum(['person', 'installation']),
  expiresAt: z.string().nullable(),
});
export type AccessToken = z.infer<typeof accessToken>;
