import { z } from 'zod';

/** The app's webhook. GitHub never disables one by itself. */
export const hook = z.object({
  id: z.string(),
  url: z.string(),
  secret: z.string(),
  disabled: z.boolean().or(z.literal('suspended-after-failure')),
  failures: z.number(),
});
export type Hook = z.infer<typeof hook>;
