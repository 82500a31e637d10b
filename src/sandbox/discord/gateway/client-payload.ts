import { z } from 'zod';

const identify = z.object({
  token: z.string(),
  intents: z.number().int().min(0),
  properties: z.record(z.string(), z.unknown()),
  shard: z.tuple([z.number().int(), z.number().int()]).optional(),
});
const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.number().int() });

/** What a client may send: 1 heartbeat, 2 identify, 3 presence, 4 voice, 6 resume, 8 ask for members. */
export const clientPayload = z.discriminatedUnion('op', [
  z.object({ op: z.literal(1), d: z.number().int().nullable() }),
  z.object({ op: z.literal(2), d: identify }),
  z.object({ op: z.literal([3, 4, 8]), d: z.unknown() }),
  z.object({ op: z.literal(6), d: resume }),
]);
export type Identify = z.infer<typeof identify>;
export type Resume = z.infer<typeof resume>;
