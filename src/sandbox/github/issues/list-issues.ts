import { z } from 'zod';
import type { Reply } from '../../hub/http/reply.ts';
import type { Call } from '../http/call.ts';
import { paged } from '../http/paged.ts';
import { readQuery } from '../http/read-query.ts';
import type { Issue } from '../store/issue.ts';
import type { Repo } from '../store/repo.ts';
import { describeIssue } from './describe-issue.ts';

const schema = z.object({
  state: z.enum(['open', 'closed', 'all']).default('open'),
  sort: z.enum(['created', 'updated', 'comments']).default('created'),
  direction: z.enum(['asc', 'desc']).default('desc'),
  since: z.iso.datetime({ offset: true }).optional(),
});

/** GET /repos/{o}/{r}/issues: pull requests, too. `since` counts from the last update. */
export function listIssues(call: Call, repo: Repo): Reply {
  const query = readQuery(call, schema);
  if (!query.ok) return query.reply;
  const { state, sort, direction, since } = query.value;
  const { store } = call.github;
  const comments = ({ id }: Issue) => String(store.comments.groupSize(String(id))).padStart(9, '0');
  const keyOf = {
    created: ({ createdAt }: Issue) => createdAt,
    updated: ({ updatedAt }: Issue) => updatedAt,
    comments,
  }[sort];
  const from = since === undefined ? '' : new Date(since).toISOString();
  const listed = store.issues
    .group(String(repo.id))
    .filter((issue) => (state === 'all' || issue.state === state) && issue.updatedAt >= from)
    .toSorted((a, b) => keyOf(a).localeCompare(keyOf(b)) || a.number - b.number);
  return paged(call, direction === 'asc' ? listed : listed.reverse(), (issue) =>
    describeIssue(call.github, repo, issue),
  );
}
