import { z } from 'zod';

/** Somebody in the sandbox's guild; `roles` are ids. */
export const member = z.strictObject({
  id: z.string(),
  login: z.string(),
  fullName: z.string(),
  bot: z.boolean(),
  roles: z.array(z.string()),
});
export type Member = z.infer<typeof member>;
