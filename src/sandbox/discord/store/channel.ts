import { z } from 'zod';

/** A text channel, or a public thread below one (`thread` is then not null). */
export const channel = z.strictObject({
  id: z.string(),
  name: z.string(),
  position: z.number(),
  thread: z
    .strictObject({
      parentId: z.string(),
      ownerId: z.string(),
      archived: z.boolean(),
      locked: z.boolean(),
      at: z.string(),
      lasting: z.literal([60, 1440, 4320, 10_080]),
    })
    .nullable(),
});
export type Channel = z.infer<typeof channel>;
