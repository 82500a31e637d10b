import { z } from 'zod';

/** A person, an app's bot or an organisation. A bot's login ends in `[bot]`. */
export const account = z.object({
  id: z.number(),
  type: z.enum(['User', 'Bot', 'Organization']),
  login: z.string(),
  name: z.string().nullable(),
  createdAt: z.string(),
});
export type Account = z.infer<typeof account>;
