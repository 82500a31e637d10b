import { z } from 'zod';

/** The only reactions there are (hub-api.md §3). */
export const reaction = z.enum(['🔥', '🚀', '👀', '❤️', '🤗', '😎', '➕', '🧠', '👍', '🤝', '😔', '🤯']);

export const hiddenReason = z.enum(['Spam', 'Abuse', 'Graphic Content', 'Resolved', 'Off-Topic', 'Low Quality']);

const version = z.object({ raw: z.string(), html: z.string(), updatedAt: z.string(), authorId: z.string() });

const comment = z.object({
  type: z.literal('comment'),
  /** Oldest first; the last is what is shown. */
  versions: z.array(version).min(1),
  hidden: z.object({ by: z.string(), reason: hiddenReason.nullable() }).nullable(),
  reactions: z.array(z.object({ reaction, userIds: z.array(z.string()) })),
});
export type CommentData = z.infer<typeof comment>;

const status = z.enum(['draft', 'open', 'closed', 'merged']);

/** One entry of a discussion's history; `data.type` is the wire's `type` (hub-api.md §3.3). */
export const discussionEvent = z.object({
  id: z.string(),
  discussionId: z.string(),
  authorId: z.string(),
  createdAt: z.string(),
  /** Name of the OAuth app whose token wrote it. */
  oauthApp: z.string().nullable(),
  data: z.discriminatedUnion('type', [
    comment,
    z.object({ type: z.literal('status-change'), status, commentId: z.string().nullable() }),
    z.object({ type: z.literal('commit'), subject: z.string(), oid: z.string(), parents: z.array(z.string()) }),
    z.object({ type: z.literal('title-change'), from: z.string(), to: z.string() }),
    z.object({ type: z.literal('pinning-change'), pinned: z.boolean() }),
    z.object({ type: z.literal('locking-change'), locked: z.boolean() }),
  ]),
});
export type DiscussionEvent = z.infer<typeof discussionEvent>;
