import { z } from 'zod';

/** What a webhook watches: a repository, or everything of a user or organisation. */
export const watched = z.object({
  type: z.enum(['model', 'dataset', 'space', 'bucket', 'kernel', 'container', 'user', 'org']),
  name: z.string().min(1),
});

export const webhook = z.object({
  id: z.string(),
  ownerId: z.string(),
  url: z.string(),
  secret: z.string().nullable(),
  disabled: z.union([z.boolean(), z.literal('suspended-after-failure')]),
  watched: z.array(watched),
  domains: z.array(z.enum(['repo', 'discussion'])),
  lastTriggerAt: z.string().nullable(),
  /** Deliveries that failed since the last that worked. */
  failures: z.number(),
});
export type Webhook = z.infer<typeof webhook>;
