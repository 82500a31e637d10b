import { z } from 'zod';
import { actionRow } from '../bodies/action-row.ts';
import { embed } from '../bodies/embed.ts';

/** A message as it stands now. */
export const message = z.strictObject({
  id: z.string(),
  channelId: z.string(),
  authorId: z.string(),
  content: z.string(),
  embeds: z.array(embed),
  components: z.array(actionRow),
  /** Bits: 64 only for its addressee, 128 still thinking. */
  flags: z.number(),
  nonce: z.union([z.string(), z.number()]).nullable(),
  at: z.string(),
  editedAt: z.string().nullable(),
  /** The interaction that it answers. */
  interactionId: z.string().nullable(),
  /** Whoever alone can see it; null: everybody. */
  addressee: z.string().nullable(),
  replyTo: z.string().nullable(),
  /** Who is told of it after `allowed_mentions`: ids of people and roles, and `everyone`. */
  notifies: z.array(z.string()),
});
export type Message = z.infer<typeof message>;
