import { z } from 'zod';

export const created = z.object({ id: z.int() });

export const openedIssue = z.object({ number: z.int() });

/** `GET /repos/{owner}/{repo}/issues`: pull requests are among them. */
export const issueList = z.array(
  z.object({
    number: z.int(),
    title: z.string(),
    state: z.string(),
    draft: z.boolean().optional(),
    comments: z.int(),
    reactions: z.object({ total_count: z.int() }).optional(),
    created_at: z.string(),
    updated_at: z.string(),
    pull_request: z.object({ merged_at: z.string().nullable().optional() }).optional(),
  }),
);

export const reactionList = z.array(
  z.object({ id: z.int(), content: z.string(), user: z.object({ id: z.int(), login: z.string() }).nullable() }),
);
