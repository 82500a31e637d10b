import { z } from 'zod';
import { repoOfAnswer, threadStatus } from './thread-details.ts';

/** `GET …/discussions?p=` (hub-api.md §3.1). */
export const threadList = z.object({
  count: z.int(),
  start: z.int(),
  discussions: z.array(
    z.object({
      num: z.int(),
      title: z.string(),
      status: threadStatus,
      createdAt: z.string(),
      numComments: z.int().default(0),
      numReactionUsers: z.int().default(0),
      repo: repoOfAnswer.optional(),
    }),
  ),
});

/** `POST …/discussions`. */
export const openedThread = z.object({ num: z.int() });

/** `POST …/comment`. */
export const newMessage = z.object({ newMessage: z.object({ id: z.string() }) });
