import { z } from 'zod';

/** `GET …/revision/main?expand=sha`. */
export const repositoryHead = z.object({ id: z.string(), sha: z.string() });

/** Rows of tree and paths-info (hub-api.md §4.2). */
export const treeRow = z.object({ type: z.string(), path: z.string(), oid: z.string(), size: z.number() });

/** Rows of paths-info with `expand`. */
export const changedRow = z.object({ path: z.string(), lastCommit: z.object({ date: z.date() }).optional() });

/** Rows of commits as @huggingface/hub hands them out. */
export const commitRow = z.object({ oid: z.string(), title: z.string(), message: z.string(), date: z.date() });

/** `POST …/commit/{rev}`. */
export const newCommit = z.object({ commitOid: z.string() });

/** `POST …/commit/main?create_pr=1`; the address ends with the number of the pull request. */
export const openedPullRequest = newCommit.extend({ pullRequestUrl: z.string().regex(/\/discussions\/\d+$/) });
