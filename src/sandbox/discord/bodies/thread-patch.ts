import { z } from 'zod';

/** What changes a thread. */
export const threadPatch = z.object({
  name: z.string().min(1).max(100).exactOptional(),
  archived: z.boolean().exactOptional(),
  locked: z.boolean().exactOptional(),
});
