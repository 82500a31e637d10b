import { z } from 'zod';

const actor = z.object({
  __typename: z.string().optional(),
  login: z.string(),
  databaseId: z.int().nullable().optional(),
});

const words = z.object({
  body: z.string(),
  createdAt: z.string(),
  lastEditedAt: z.string().nullable(),
  author: actor.nullable(),
  editor: actor.nullable(),
  reactions: z.object({
    totalCount: z.int(),
    nodes: z.array(z.object({ content: z.string(), user: actor.nullable() }).nullable()).nullable(),
  }),
});

/** Ids of comments outgrew GraphQL's Int: `fullDatabaseId` is text. */
const comment = words.extend({
  fullDatabaseId: z.union([z.string(), z.int()]).nullable().optional(),
  databaseId: z.int().nullable().optional(),
  isMinimized: z.boolean(),
});

const thread = words.extend({
  title: z.string(),
  locked: z.boolean(),
  closed: z.boolean(),
  comments: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    nodes: z.array(comment.nullable()).nullable(),
  }),
});

const issue = thread.extend({ __typename: z.literal('Issue') });

const pullRequest = thread.extend({
  __typename: z.literal('PullRequest'),
  isDraft: z.boolean(),
  merged: z.boolean(),
  mergeCommit: z.object({ oid: z.string() }).nullable(),
  headRefOid: z.string(),
  baseRefName: z.string(),
  mergeable: z.string(),
});

/** GitHub's answer to `syncThreadQuery`; null where there is no such thread. */
export const syncThreadAnswer = z.object({
  repository: z
    .object({ issueOrPullRequest: z.discriminatedUnion('__typename', [issue, pullRequest]).nullable() })
    .nullable(),
});

export type GithubThread = z.infer<typeof issue> | z.infer<typeof pullRequest>;
export type GithubComment = z.infer<typeof comment>;
export type GithubWords = z.infer<typeof words>;
export type GithubActor = z.infer<typeof actor>;
