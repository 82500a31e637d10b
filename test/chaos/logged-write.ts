import { z } from 'zod';

/** One write as a stand-in's control address lists it. */
export const loggedWrite = z.object({
  user: z.string().nullable(),
  kind: z.string(),
  number: z.number().nullable(),
  path: z.string(),
  applied: z.boolean(),
  body: z.unknown(),
});
export type LoggedWrite = z.infer<typeof loggedWrite>;
