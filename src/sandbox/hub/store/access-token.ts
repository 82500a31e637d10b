import { z } from 'zod';

/** A token and whose it is; `oauthApp` marks tokens made by a sign-in (their comments carry the app's name). */
export const accessToken = z.object({
  token: z.string().startsWith('hf_'),
  userId: z.string(),
  role: z.enum(['read', 'write']),
  createdAt: z.string(),
  oauthApp: z.string().nullable(),
  scope: z.string().nullable(),
  expiresAt: z.string().nullable(),
});
export type AccessToken = z.infer<typeof accessToken>;
