import { z } from 'zod';

const lasting = z.union([z.literal(60), z.literal(1440), z.literal(4320), z.literal(10_080)]);

/** What opens a public thread; the sandbox has no private ones. */
export const threadBody = z.object({
  name: z.string().min(1).max(100),
  auto_archive_duration: lasting.nullish(),
  type: z.literal(11).nullish(),
});
