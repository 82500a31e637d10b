import { z } from 'zod';

const text = z.string();
const command = z.union([
  text,
  z.object({ name: text, options: z.record(text, z.union([text, z.number(), z.boolean()])).exactOptional() }),
]);

/** What `POST /control/people/{login}` takes: one act of a person. */
export const actBody = z.discriminatedUnion('act', [
  z.strictObject({ act: z.literal('posts'), channel: text, text, replyTo: text.exactOptional() }),
  z.strictObject({ act: z.literal('edits'), messageId: text, text }),
  z.strictObject({ act: z.literal('deletes'), messageId: text }),
  z.strictObject({ act: z.literal('opens-thread'), channel: text, name: text }),
  z.strictObject({ act: z.literal('runs'), channel: text, command }),
  z.strictObject({ act: z.literal('types'), channel: text, command }),
  z.strictObject({ act: z.literal('presses'), messageId: text, button: text }),
  z.strictObject({ act: z.literal('submits'), interactionId: text, fields: z.record(text, text) }),
  z.strictObject({ act: z.literal('uses-menu'), messageId: text, name: text }),
]);
export type ActBody = z.infer<typeof actBody>;
